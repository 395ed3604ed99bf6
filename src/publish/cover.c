/* cover.c: a plain cover: the title in large letters, a line below, and bars as of a sound.
 *
 * The ground's colour and the bars come from the title, so that each has a face of its own. White
 * on any of these grounds has a contrast of at least 7:1 (WCAG 2, level AAA), and so has the line.
 */
#include "cover_library.h"
#include "publish.h"

#include "narrate/library.h"

static const struct colours {
    double ground[3], bars[3];
} schemes[] = {
    {{0.051, 0.106, 0.165}, {0.957, 0.635, 0.380}}, /* night blue, apricot */
    {{0.106, 0.149, 0.231}, {0.475, 0.780, 0.773}}, /* slate, sea */
    {{0.149, 0.098, 0.184}, {0.898, 0.600, 0.969}}, /* plum, lilac */
    {{0.071, 0.169, 0.137}, {0.549, 0.851, 0.557}}, /* pine, leaf */
    {{0.200, 0.082, 0.078}, {0.988, 0.722, 0.451}}, /* wine, sand */
    {{0.102, 0.102, 0.102}, {0.980, 0.827, 0.349}}, /* black, corn */
};

enum { BARS = 23 };

/* Where a text stands, and the sizes it may have; all in hundredths of the cover's side. */
typedef struct text_box {
    const char *font;
    double left, top, width, height, largest, smallest;
} text_box;

static const text_box title_box = {"Sans Bold", 9, 9, 82, 57, 15, 5};
static const text_box line_box = {"Sans", 9, 86, 82, 7, 4.5, 3};

typedef struct drawing {
    cover_library lib;
    const nr_cover *cover;
    const struct colours *colours;
    cairo_surface_t *surface;
    cairo_t *cairo;
    double unit; /* a hundredth of the cover's side */
    int unknown;
} drawing;

nr_status publish_cover_load(cover_library *ret, nr_error *err)
{
    static const nr_library_function functions[] = {
#define COVER_ENTRY(name) {#name, offsetof(cover_library, name)},
        COVER_FUNCTIONS(COVER_ENTRY)
#undef COVER_ENTRY
    };
    return nr_library_load("libpangocairo-1.0.so.0", "libpangocairo-1.0-0", functions,
                           sizeof functions / sizeof *functions, ret, err);
}

static void set_colour(drawing *it, const double rgb[3])
{
    it->lib.cairo_set_source_rgb(it->cairo, rgb[0], rgb[1], rgb[2]);
}

/* Text without what the screen's settings would change. */
static PangoLayout *new_layout(drawing *it, nr_str text, double width)
{
    cover_library *lib = &it->lib;
    PangoLayout *layout = lib->pango_cairo_create_layout(it->cairo);
    PangoContext *context = lib->pango_layout_get_context(layout);
    cairo_font_options_t *plain = lib->cairo_font_options_create();
    lib->cairo_font_options_set_antialias(plain, CAIRO_ANTIALIAS_GRAY);
    lib->cairo_font_options_set_hint_style(plain, CAIRO_HINT_STYLE_NONE);
    lib->cairo_font_options_set_hint_metrics(plain, CAIRO_HINT_METRICS_OFF);
    lib->pango_cairo_context_set_font_options(context, plain);
    lib->pango_cairo_context_set_resolution(context, 96);
    lib->cairo_font_options_destroy(plain);
    if (it->cover->language.n) {
        char tag[32];
        snprintf(tag, sizeof tag, "%.*s", NR_FMT(it->cover->language));
        lib->pango_context_set_language(context, lib->pango_language_from_string(tag));
    }
    lib->pango_layout_context_changed(layout);
    lib->pango_layout_set_width(layout, (int)(width * PANGO_SCALE));
    lib->pango_layout_set_wrap(layout, PANGO_WRAP_WORD);
    lib->pango_layout_set_text(layout, text.p, (int)text.n);
    return layout;
}

static void set_font(drawing *it, PangoLayout *layout, const char *font, double size)
{
    PangoFontDescription *description = it->lib.pango_font_description_from_string(font);
    it->lib.pango_font_description_set_absolute_size(description, size * PANGO_SCALE);
    it->lib.pango_layout_set_font_description(layout, description);
    it->lib.pango_font_description_free(description);
}

static bool fits(drawing *it, PangoLayout *layout, double width, double height)
{
    PangoRectangle extents;
    it->lib.pango_layout_get_extents(layout, NULL, &extents);
    return extents.width <= width * PANGO_SCALE && extents.height <= height * PANGO_SCALE;
}

static const double SIZE_STEP = 0.5; /* units */

/* The largest size between two, in units, at which the layout fits into a box. */
static bool fit(drawing *it, PangoLayout *layout, const text_box *box, double largest,
                double smallest)
{
    int steps = (int)((largest - smallest) / SIZE_STEP);
    for (int i = 0; i <= steps; i++) {
        set_font(it, layout, box->font, (largest - i * SIZE_STEP) * it->unit);
        if (fits(it, layout, box->width * it->unit, box->height * it->unit))
            return true;
    }
    return false;
}

/* What does not fit at two thirds of the largest size may be cut inside words; what does not at the
 * smallest is cut short. */
static void show_text(drawing *it, nr_str text, const text_box *box)
{
    PangoLayout *layout = new_layout(it, text, box->width * it->unit);
    if (!fit(it, layout, box, box->largest, box->largest * 2 / 3)) {
        it->lib.pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
        if (!fit(it, layout, box, box->largest, box->smallest)) {
            it->lib.pango_layout_set_height(layout, (int)(box->height * it->unit * PANGO_SCALE));
            it->lib.pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
        }
    }
    it->unknown += it->lib.pango_layout_get_unknown_glyphs_count(layout);
    it->lib.cairo_move_to(it->cairo, box->left * it->unit, box->top * it->unit);
    it->lib.pango_cairo_show_layout(it->cairo, layout);
    it->lib.g_object_unref(layout);
}

/* A bar with round ends, around the line y. */
static void add_bar(drawing *it, double x, double y, double radius, double half)
{
    static const double pi = 3.14159265358979323846;
    it->lib.cairo_new_path(it->cairo);
    it->lib.cairo_arc(it->cairo, x, y - half, radius, pi, 2 * pi);
    it->lib.cairo_arc(it->cairo, x, y + half, radius, 0, pi);
    it->lib.cairo_close_path(it->cairo);
    it->lib.cairo_fill(it->cairo);
}

static void draw_bars(drawing *it, uint64_t seed)
{
    double u = it->unit;
    set_colour(it, it->colours->bars);
    for (int i = 0; i < BARS; i++) {
        seed = seed * 6364136223846793005u + 1442695040888963407u; /* Knuth's MMIX generator */
        double half = 0.6 + 5.4 * (double)(seed >> 40) / (1 << 24);
        add_bar(it, (9.9 + 80.2 * i / (BARS - 1)) * u, 76 * u, 0.9 * u, half * u);
    }
}

static void draw(drawing *it)
{
    static const double white[3] = {1, 1, 1};
    uint64_t seed = nr_str_hash(it->cover->title);
    it->colours = &schemes[seed % (sizeof schemes / sizeof *schemes)];
    set_colour(it, it->colours->ground);
    it->lib.cairo_paint(it->cairo);
    draw_bars(it, seed);
    set_colour(it, white);
    show_text(it, it->cover->title, &title_box);
    if (it->cover->line.n)
        show_text(it, it->cover->line, &line_box);
}

/* Where the PNG goes, from a callback that can say only yes or no. */
typedef struct output {
    nr_sink *sink;
    nr_status status;
    nr_error *err;
} output;

static cairo_status_t write_png(void *ctx, const unsigned char *bytes, unsigned int n)
{
    output *it = ctx;
    it->status = it->sink->write(it->sink, bytes, n, it->err);
    return it->status ? CAIRO_STATUS_WRITE_ERROR : CAIRO_STATUS_SUCCESS;
}

static nr_status write_drawing(drawing *it, nr_sink *sink, nr_error *err)
{
    output to = {sink, NR_OK, err};
    cairo_status_t status = it->lib.cairo_status(it->cairo);
    if (!status)
        status = it->lib.cairo_surface_write_to_png_stream(it->surface, write_png, &to);
    if (to.status)
        return to.status;
    return status ? nr_fail(err, NR_ERR_INTERNAL, "cannot draw the cover: %s",
                            it->lib.cairo_status_to_string(status))
                  : NR_OK;
}

nr_status nr_publish_cover(const nr_cover *cover, nr_sink *sink, int *unknown, nr_error *err)
{
    drawing it = {.cover = cover, .unit = cover->size / 100.0};
    if (cover->size < NR_COVER_LEAST || cover->size > NR_COVER_MOST)
        return nr_fail(err, NR_ERR_INTERNAL, "a cover of %d pixels", cover->size);
    nr_status status = publish_cover_load(&it.lib, err);
    if (status)
        return status;
    it.surface = it.lib.cairo_image_surface_create(CAIRO_FORMAT_RGB24, cover->size, cover->size);
    it.cairo = it.lib.cairo_create(it.surface);
    draw(&it);
    status = write_drawing(&it, sink, err);
    it.lib.cairo_destroy(it.cairo);
    it.lib.cairo_surface_destroy(it.surface);
    if (!status)
        *unknown = it.unknown;
    return status;
}
