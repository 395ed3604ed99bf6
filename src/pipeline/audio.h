/* audio.h: what the files that make the audio share.
 *
 * The script is cut into chunks (chunks.c). The main process puts a chunk's sentences into spoken
 * form and sends them as a job to the zygote (zygote.c), a confined process that has started the
 * engine and done nothing else. The zygote forks a worker (worker.c), which speaks and encodes the
 * job and writes records to a pipe (records.c). The crew (crew.c) keeps the workers busy, brings
 * back the chunks in order, and deals with workers that die. The first minute is rehearsed, to
 * learn how loud it is (loudness.c, rehearsal.c). write.c makes a file of it. */
#ifndef NARRATE_PIPELINE_AUDIO_H
#define NARRATE_PIPELINE_AUDIO_H

#include <sys/types.h>

#include "narrate/cache.h"
#include "narrate/encode.h"
#include "narrate/speak.h"
#include "pipeline.h"

enum {
    CHUNK_FIRST_BYTES =
        300, /* of written text: the first chunk is short, so that sound comes soon */
    CHUNK_LEAST_BYTES = 900,          /* a chunk ends with the block it ends in from here on, */
    CHUNK_MOST_BYTES = 2400,          /* and with its utterance from here on; */
    CHUNKS_LEFT = 8,                  /* near the end of the script they shrink, so that as many */
    CHUNK_LEFT_STEP = 1024,           /* are left, reckoned in these steps */
    PART_BYTES_MAX = 4000,            /* an utterance longer than that is spoken in parts */
    JOB_BYTES_MAX = 160 << 10,        /* a job is one message; what does not fit is left out */
    BUFFERED_BYTES_PER_JOB = 2 << 20, /* of chunks that wait for one before them, */
    BUFFERED_BYTES_MAX = 12 << 20,    /* and in all */
    PIPE_BYTES = 256 << 10,           /* a worker may be ahead of who listens by so many */
    CHUNKS_AHEAD = 4,                 /* so many chunks beyond the workers' own may wait */
    /* A worker that takes longer than this over one part hangs: seconds of its own time, and of the
     * clock's; and as many again per 1,000 bytes. */
    SPEAK_CPU_SECONDS = 2,
    SPEAK_CLOCK_SECONDS = 60
};

/* An utterance, or a piece of a very long one: bytes begin..end of its text. */
typedef struct nr_part {
    uint32_t utterance, begin, end;
    uint32_t pause; /* frames of silence before it */
    bool lost;      /* left out, since a worker died of it */
} nr_part;

/* chunks.c */
typedef struct chunk_plan {
    const nr_script *script;
    int rate;         /* frames a second */
    size_t utterance; /* where the next chunk begins */
    uint32_t begin;
    size_t count;   /* of the chunks made, */
    size_t bytes;   /* and of their texts */
    uint32_t carry; /* frames of the pause before it that belong to the next chunk */
} chunk_plan;

void chunk_plan_init(chunk_plan *plan, const nr_script *script, int rate);
/* The parts of the next chunk in the arena, and the silence after its last; no parts at the end. */
size_t chunk_plan_next(chunk_plan *plan, nr_arena *arena, nr_part **ret, uint32_t *ret_tail);

/* job.c: what a worker is told, as bytes of one message and back. */
typedef struct job_part {
    uint32_t number; /* in its chunk */
    uint32_t pause;  /* frames of silence before it */
    nr_speech speech;
} job_part;

typedef struct nr_job {
    nr_str format;
    nr_encode_settings settings;
    bool rehearsal; /* its worker then waits for an order: a job without parts, that says how to
                       encode the same sound again */
    uint32_t tail;  /* frames of silence after the last part */
    const job_part *parts;
    size_t part_count;
} nr_job;

void job_begin(nr_buf *buf, const nr_job *job);
void job_add(nr_buf *buf, const job_part *part);
/* False if the bytes are no whole job. Strings stay in the bytes. */
bool job_read(nr_arena *arena, nr_str bytes, nr_job *ret);
/* Its head and the voice of its first part, if it has one, without the rest. */
bool job_read_head(nr_str bytes, nr_job *ret, nr_engine_voice *ret_voice);
/* Both jobs' workers say the same, however they encode it. */
bool job_says_same(nr_str a, nr_str b);

/* records.c: what a worker sends back, one record after another. */
typedef enum record_kind {
    RECORD_BEGIN,   /* a: the part that is spoken now */
    RECORD_PACKET,  /* a: duration; payload: the packet */
    RECORD_SILENCE, /* a: duration; b: bytes of a packet that are all zero */
    RECORD_SPAN,    /* a, b: the frames of the part begun last, in the chunk */
    RECORD_WORDS,   /* payload: record_word[], frames in the chunk */
    RECORD_LOST,    /* a: the part; payload: why it cannot be said */
    RECORD_FAILED,  /* a: an nr_status; payload: why nothing can be */
    RECORD_DONE,    /* a, b: an nr_encoded's frames and lead */
    RECORD_KIND_COUNT
} record_kind;

enum { SILENCE_BYTES_MAX = 64 << 10 }; /* of a packet: larger ones are sent as they are */

typedef struct nr_record {
    uint32_t kind;
    uint32_t size; /* of the payload that follows */
    int64_t a, b;
} nr_record;

typedef struct record_word {
    uint32_t offset, unused;
    int64_t frame;
} record_word;

void record_put(nr_buf *buf, record_kind kind, int64_t a, int64_t b, nr_str payload);
/* Of silent samples only says how many they are. False if the packet is so large that its bytes are
 * left to send from where they are, behind the buffer's. */
bool record_put_packet(nr_buf *buf, const nr_packet *packet);
/* A record is a packet's. */
bool record_packet(const nr_record *record, nr_str payload, nr_packet *ret);
/* The record at *at, which moves behind it; false if it is not whole yet. */
bool record_next(nr_str bytes, size_t *at, nr_record *ret, nr_str *payload);

/* worker.c */
typedef struct nr_worker nr_worker;

nr_worker *worker_new(const nr_engine *engine);
/* Before the fork: sets the job's voice and opens its encoder, so that what they need is read and
 * worked out once and not by every worker. What cannot be done is the worker's to report. */
void worker_prepare(nr_worker *it, nr_str job_bytes);
/* Speaks the job it was prepared for and writes its records to `fd`; returns the process's exit
 * code. The process ends with it. */
int worker_run(nr_worker *it, nr_str job_bytes, int fd);

/* origin.c: in the process that has started the engine. */
uint64_t origin_of(const nr_engine *engine);

/* zygote.c */
typedef struct nr_zygote {
    const nr_engine *engine;
    pid_t pid;
    int fd;          /* jobs go there; -1 when there is no process */
    bool greeted;    /* it has said that the engine started, */
    uint64_t origin; /* and what the sound depends on besides the jobs */
    unsigned deaths;
} nr_zygote;

nr_status zygote_start(nr_zygote *zygote, const nr_engine *engine, nr_error *err);
/* Ends it when its workers have ended, or at once with all of them; not an error if there is none.
 */
void zygote_stop(nr_zygote *zygote, bool at_once);
/* Has a worker forked for the job and gives the end of the pipe its records come from, or where
 * `two_way` of a socket that it can be answered by. A zygote that died is started again once. */
nr_status zygote_dispatch(nr_zygote *zygote, nr_str job_bytes, bool two_way,
                          const volatile int *interrupted, int *ret, nr_error *err);
/* What a chunk's bytes depend on besides its job, as a number; waits for the engine's start. */
nr_status zygote_origin(nr_zygote *zygote, const volatile int *interrupted, uint64_t *ret,
                        nr_error *err);
/* It has died since it was started. */
bool zygote_died(nr_zygote *zygote);

/* rehearsal.c: chunks that were spoken to be measured, and whose workers wait to encode them. */
typedef struct nr_rehearsal {
    int fd; /* of the worker; -1: it has gone on */
    nr_buf job;
    bool over;             /* all of it has come; else */
    nr_buf records;        /* the beginning of a record, */
    nr_cache_entry *entry; /* and where all go; NULL: nowhere */
} nr_rehearsal;

enum { REHEARSALS_MAX = 8 };

typedef struct nr_rehearsals {
    nr_rehearsal all[REHEARSALS_MAX];
    size_t count;
} nr_rehearsals;

/* An empty one, whose strings are to be filled; NULL if there are too many. */
nr_rehearsal *rehearsals_add(nr_rehearsals *them, int fd);
/* The rehearsal of what the job says, once its worker has been told the order; NULL if there is
 * none. `fd` and `entry` are the caller's from now on. */
nr_rehearsal *rehearsals_take(nr_rehearsals *them, nr_str job, nr_str order);
/* Ends the workers that still wait. */
void rehearsals_release(nr_rehearsals *them);

/* crew.c */
typedef struct nr_chunk {
    size_t number;
    nr_arena arena; /* the parts and their spoken forms */
    nr_part *parts;
    nr_spoken *spoken; /* of each part */
    size_t part_count;
    uint32_t tail;
    bool last;                 /* of the script */
    bool plain;                /* it comes as samples, since music goes under it */
    int fd;                    /* of its worker's pipe; -1 when it is not under way */
    bool rehearsed;            /* what comes is still its rehearsal, */
    nr_cache_entry *rehearsal; /* which goes there; NULL: nowhere */
    unsigned deaths;
    bool busy, done;
    bool cached;           /* its records come from the cache */
    nr_cache_entry *entry; /* or go there; NULL: they don't */
    int64_t begun;         /* the part its worker spoke last, -1 before the first */
    nr_buf job;
    nr_buf records;      /* as they came */
    size_t seen, taken;  /* bytes of them that were looked at, and handed on */
    size_t packets;      /* taken since its worker began */
    size_t packets_gone; /* handed on in all: a second worker begins with the same ones */
    nr_buf notes;        /* the records that were taken, without packets */
} nr_chunk;

typedef struct nr_crew {
    nr_narration *narration;
    nr_zygote *zygote;
    chunk_plan plan;
    bool planned_all;
    nr_job settings;           /* format and settings of every job */
    nr_rehearsals *rehearsals; /* those of a rehearsal's crew go there, or a crew takes them */
    size_t bytes_most;         /* once so much text is planned, no more is; 0: all is */
    const bool *enough;        /* may be NULL; once it is set, no chunk comes any more */
    nr_encoder_output output;  /* takes the packets, */
    nr_encoder_output plain;   /* and those of the chunks that come as samples: */
    bool first_plain, last_plain;
    size_t jobs, window;
    nr_chunk *chunks;   /* a ring of `window` */
    size_t first, next; /* numbers of the oldest chunk kept, and of the one made next */
    bool handed;        /* the oldest chunk was given out and is not needed any more */
    size_t lost;        /* utterances */
    bool quiet;         /* they are not told */
    size_t cached;      /* chunks */
    nr_cache *cache;    /* NULL: none */
    nr_buf key;
} nr_crew;

void crew_init(nr_crew *crew, nr_narration *narration, const nr_script *script,
               const nr_job *settings, const nr_encoder_output *output);
void crew_release(nr_crew *crew);
/* The next chunk in order, when all its packets have gone to the output: its parts and notes, valid
 * until the next call. NULL when there is none. */
nr_status crew_next(nr_crew *crew, const nr_chunk **ret, nr_error *err);

/* loudness.c: sets the gain and the ceiling that bring the script to the loudness asked for; gives
 * the loudness to expect, in LUFS, 0 where it is unknown, and what was rehearsed for it. */
nr_status loudness_settle(nr_narration *narration, const nr_script *script, const nr_format *format,
                          nr_encode_settings *settings, nr_rehearsals *rehearsals, double *ret,
                          nr_error *err);

/* convert.c: the program can be found; and it makes of one file another. */
bool convert_is_possible(const char *program);
nr_status convert_file(nr_outfile *from, nr_outfile *to, const nr_encode_settings *settings,
                       const volatile int *interrupted, nr_error *err);

/* music.c */
typedef struct music {
    nr_pcm opening, closing;
    double opening_factor, closing_factor; /* of their samples */
    size_t overlap;                        /* frames */
    nr_encode_settings settings;
    const nr_format *format;
    int16_t *samples; /* of the chunk that comes in */
    size_t count, capacity;
} music;

/* `loudness`: of the speech once it is levelled, in LUFS; 0: it is not. */
void music_init(music *it, nr_narration *narration, const nr_encode_settings *settings,
                const nr_format *format, double loudness);
void music_release(music *it);
/* An nr_encoder_output's function: takes the samples of the first chunk, or the last. */
nr_status music_take(void *ctx, const nr_packet *packet, nr_error *err);
/* When they are all there, mixes music with them and encodes them; says by how many frames the
 * speech has moved. */
nr_status music_encode(music *it, const nr_chunk *chunk, const nr_encoder_output *output,
                       nr_encoded *ret, int64_t *ret_shift, nr_error *err);

/* marks.c: a part's words, the payload of its RECORD_WORDS, become marks of its written words. */
void marks_add(nr_timeline *timeline, const nr_part *part, const nr_spoken *spoken, nr_str words,
               int64_t base, nr_time_span whole);

#endif
