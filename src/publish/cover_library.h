/* cover_library.h: the functions of Pango and Cairo, loaded when a cover is drawn. */
#ifndef NARRATE_PUBLISH_COVER_LIBRARY_H
#define NARRATE_PUBLISH_COVER_LIBRARY_H

#include <pango/pangocairo.h>

#include "narrate/status.h"

/* clang-format off */
#define COVER_FUNCTIONS(X) \
    X(cairo_create) X(cairo_destroy) X(cairo_fill) X(cairo_image_surface_create) X(cairo_move_to) \
    X(cairo_new_path) X(cairo_arc) X(cairo_close_path) X(cairo_paint) X(cairo_set_source_rgb) \
    X(cairo_status) X(cairo_status_to_string) X(cairo_surface_destroy) \
    X(cairo_surface_write_to_png_stream) \
    X(cairo_font_options_create) X(cairo_font_options_destroy) \
    X(cairo_font_options_set_antialias) X(cairo_font_options_set_hint_style) \
    X(cairo_font_options_set_hint_metrics) \
    X(g_object_unref) \
    X(pango_cairo_context_set_font_options) X(pango_cairo_context_set_resolution) \
    X(pango_cairo_create_layout) X(pango_cairo_show_layout) \
    X(pango_font_description_free) X(pango_font_description_from_string) \
    X(pango_font_description_set_absolute_size) X(pango_language_from_string) \
    X(pango_context_set_language) X(pango_layout_context_changed) \
    X(pango_layout_get_context) X(pango_layout_get_extents) X(pango_layout_get_unknown_glyphs_count) \
    X(pango_layout_set_ellipsize) X(pango_layout_set_font_description) X(pango_layout_set_height) \
    X(pango_layout_set_text) X(pango_layout_set_width) X(pango_layout_set_wrap)
/* clang-format on */

typedef struct cover_library {
#define COVER_POINTER(name) __typeof__(name) *(name);
    COVER_FUNCTIONS(COVER_POINTER)
#undef COVER_POINTER
} cover_library;

nr_status publish_cover_load(cover_library *ret, nr_error *err);

#endif
