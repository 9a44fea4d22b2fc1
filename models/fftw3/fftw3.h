/* FFTW 3.3: the documented interface */
#ifndef FFTW3_H
#define FFTW3_H

#include <stdio.h>
#include <stddef.h>

enum fftw_r2r_kind_do_not_use_me {
	FFTW_R2HC, FFTW_HC2R, FFTW_DHT, FFTW_REDFT00, FFTW_REDFT01, FFTW_REDFT10, FFTW_REDFT11,
	FFTW_RODFT00, FFTW_RODFT01, FFTW_RODFT10, FFTW_RODFT11
};
struct fftw_iodim_do_not_use_me {
	int n;
	int is;
	int os;
};
struct fftw_iodim64_do_not_use_me {
	ptrdiff_t n;
	ptrdiff_t is;
	ptrdiff_t os;
};
typedef void (*fftw_write_char_func_do_not_use_me)(char, void *);
typedef int (*fftw_read_char_func_do_not_use_me)(void *);
typedef double fftw_complex[2];
struct fftw_plan_s;
typedef struct fftw_plan_s *fftw_plan;
typedef struct fftw_iodim_do_not_use_me fftw_iodim;
typedef struct fftw_iodim64_do_not_use_me fftw_iodim64;
typedef enum fftw_r2r_kind_do_not_use_me fftw_r2r_kind;
typedef fftw_write_char_func_do_not_use_me fftw_write_char_func;
typedef fftw_read_char_func_do_not_use_me fftw_read_char_func;
void fftw_execute(const fftw_plan p) __contract("nonnull(p)");
fftw_plan fftw_plan_dft(int rank, const int *n, fftw_complex *in, fftw_complex *out, int sign, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_dft_1d(int n, fftw_complex *in, fftw_complex *out, int sign, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_dft_2d(int n0, int n1, fftw_complex *in, fftw_complex *out, int sign, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_dft_3d(int n0, int n1, int n2, fftw_complex *in, fftw_complex *out, int sign, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_many_dft(int rank, const int *n, int howmany, fftw_complex *in, const int *inembed, int istride, int idist, fftw_complex *out, const int *onembed, int ostride, int odist, int sign, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_guru_dft(int rank, const fftw_iodim *dims, int howmany_rank, const fftw_iodim *howmany_dims, fftw_complex *in, fftw_complex *out, int sign, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_guru_split_dft(int rank, const fftw_iodim *dims, int howmany_rank, const fftw_iodim *howmany_dims, double *ri, double *ii, double *ro, double *io, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_guru64_dft(int rank, const fftw_iodim64 *dims, int howmany_rank, const fftw_iodim64 *howmany_dims, fftw_complex *in, fftw_complex *out, int sign, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_guru64_split_dft(int rank, const fftw_iodim64 *dims, int howmany_rank, const fftw_iodim64 *howmany_dims, double *ri, double *ii, double *ro, double *io, unsigned int flags)
    __contract("null(ret)");
void fftw_execute_dft(const fftw_plan p, fftw_complex *in, fftw_complex *out)
    __contract("nonnull(p)");
void fftw_execute_split_dft(const fftw_plan p, double *ri, double *ii, double *ro, double *io)
    __contract("nonnull(p)");
fftw_plan fftw_plan_many_dft_r2c(int rank, const int *n, int howmany, double *in, const int *inembed, int istride, int idist, fftw_complex *out, const int *onembed, int ostride, int odist, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_dft_r2c(int rank, const int *n, double *in, fftw_complex *out, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_dft_r2c_1d(int n, double *in, fftw_complex *out, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_dft_r2c_2d(int n0, int n1, double *in, fftw_complex *out, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_dft_r2c_3d(int n0, int n1, int n2, double *in, fftw_complex *out, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_many_dft_c2r(int rank, const int *n, int howmany, fftw_complex *in, const int *inembed, int istride, int idist, double *out, const int *onembed, int ostride, int odist, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_dft_c2r(int rank, const int *n, fftw_complex *in, double *out, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_dft_c2r_1d(int n, fftw_complex *in, double *out, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_dft_c2r_2d(int n0, int n1, fftw_complex *in, double *out, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_dft_c2r_3d(int n0, int n1, int n2, fftw_complex *in, double *out, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_guru_dft_r2c(int rank, const fftw_iodim *dims, int howmany_rank, const fftw_iodim *howmany_dims, double *in, fftw_complex *out, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_guru_dft_c2r(int rank, const fftw_iodim *dims, int howmany_rank, const fftw_iodim *howmany_dims, fftw_complex *in, double *out, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_guru_split_dft_r2c(int rank, const fftw_iodim *dims, int howmany_rank, const fftw_iodim *howmany_dims, double *in, double *ro, double *io, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_guru_split_dft_c2r(int rank, const fftw_iodim *dims, int howmany_rank, const fftw_iodim *howmany_dims, double *ri, double *ii, double *out, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_guru64_dft_r2c(int rank, const fftw_iodim64 *dims, int howmany_rank, const fftw_iodim64 *howmany_dims, double *in, fftw_complex *out, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_guru64_dft_c2r(int rank, const fftw_iodim64 *dims, int howmany_rank, const fftw_iodim64 *howmany_dims, fftw_complex *in, double *out, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_guru64_split_dft_r2c(int rank, const fftw_iodim64 *dims, int howmany_rank, const fftw_iodim64 *howmany_dims, double *in, double *ro, double *io, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_guru64_split_dft_c2r(int rank, const fftw_iodim64 *dims, int howmany_rank, const fftw_iodim64 *howmany_dims, double *ri, double *ii, double *out, unsigned int flags)
    __contract("null(ret)");
void fftw_execute_dft_r2c(const fftw_plan p, double *in, fftw_complex *out)
    __contract("nonnull(p)");
void fftw_execute_dft_c2r(const fftw_plan p, fftw_complex *in, double *out)
    __contract("nonnull(p)");
void fftw_execute_split_dft_r2c(const fftw_plan p, double *in, double *ro, double *io)
    __contract("nonnull(p)");
void fftw_execute_split_dft_c2r(const fftw_plan p, double *ri, double *ii, double *out)
    __contract("nonnull(p)");
fftw_plan fftw_plan_many_r2r(int rank, const int *n, int howmany, double *in, const int *inembed, int istride, int idist, double *out, const int *onembed, int ostride, int odist, const fftw_r2r_kind *kind, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_r2r(int rank, const int *n, double *in, double *out, const fftw_r2r_kind *kind, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_r2r_1d(int n, double *in, double *out, fftw_r2r_kind kind, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_r2r_2d(int n0, int n1, double *in, double *out, fftw_r2r_kind kind0, fftw_r2r_kind kind1, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_r2r_3d(int n0, int n1, int n2, double *in, double *out, fftw_r2r_kind kind0, fftw_r2r_kind kind1, fftw_r2r_kind kind2, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_guru_r2r(int rank, const fftw_iodim *dims, int howmany_rank, const fftw_iodim *howmany_dims, double *in, double *out, const fftw_r2r_kind *kind, unsigned int flags)
    __contract("null(ret)");
fftw_plan fftw_plan_guru64_r2r(int rank, const fftw_iodim64 *dims, int howmany_rank, const fftw_iodim64 *howmany_dims, double *in, double *out, const fftw_r2r_kind *kind, unsigned int flags)
    __contract("null(ret)");
void fftw_execute_r2r(const fftw_plan p, double *in, double *out) __contract("nonnull(p)");
void fftw_destroy_plan(fftw_plan p) __contract("frees(p)");
void fftw_forget_wisdom(void);
void fftw_cleanup(void);
void fftw_set_timelimit(double t);
void fftw_plan_with_nthreads(int nthreads) __contract("null(ret)");
int fftw_planner_nthreads(void);
int fftw_init_threads(void);
void fftw_cleanup_threads(void);
void fftw_threads_set_callback(void (*parallel_loop)(void *(*)(char *), char *, size_t, int, void *), void *data);
void fftw_make_planner_thread_safe(void);
int fftw_export_wisdom_to_filename(const char *filename);
void fftw_export_wisdom_to_file(FILE *output_file);
char *fftw_export_wisdom_to_string(void);
void fftw_export_wisdom(fftw_write_char_func write_char, void *data);
int fftw_import_system_wisdom(void);
int fftw_import_wisdom_from_filename(const char *filename);
int fftw_import_wisdom_from_file(FILE *input_file);
int fftw_import_wisdom_from_string(const char *input_string);
int fftw_import_wisdom(fftw_read_char_func read_char, void *data);
void fftw_fprint_plan(const fftw_plan p, FILE *output_file);
void fftw_print_plan(const fftw_plan p);
char *fftw_sprint_plan(const fftw_plan p);
void *fftw_malloc(size_t n) __contract("alloc(ret, n) null_alloc(ret)");
double *fftw_alloc_real(size_t n) __contract("alloc(ret, n*8) null_alloc(ret)");
fftw_complex *fftw_alloc_complex(size_t n) __contract("alloc(ret, n*16) null_alloc(ret)");
void fftw_free(void *p) __contract("frees(p)");
void fftw_flops(const fftw_plan p, double *add, double *mul, double *fmas);
double fftw_estimate_cost(const fftw_plan p);
double fftw_cost(const fftw_plan p);
int fftw_alignment_of(double *p);
extern const char fftw_version[];
extern const char fftw_cc[];
extern const char fftw_codelet_optim[];
typedef float fftwf_complex[2];
struct fftwf_plan_s;
typedef struct fftwf_plan_s *fftwf_plan;
typedef struct fftw_iodim_do_not_use_me fftwf_iodim;
typedef struct fftw_iodim64_do_not_use_me fftwf_iodim64;
typedef enum fftw_r2r_kind_do_not_use_me fftwf_r2r_kind;
typedef fftw_write_char_func_do_not_use_me fftwf_write_char_func;
typedef fftw_read_char_func_do_not_use_me fftwf_read_char_func;
void fftwf_execute(const fftwf_plan p) __contract("nonnull(p)");
fftwf_plan fftwf_plan_dft(int rank, const int *n, fftwf_complex *in, fftwf_complex *out, int sign, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_dft_1d(int n, fftwf_complex *in, fftwf_complex *out, int sign, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_dft_2d(int n0, int n1, fftwf_complex *in, fftwf_complex *out, int sign, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_dft_3d(int n0, int n1, int n2, fftwf_complex *in, fftwf_complex *out, int sign, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_many_dft(int rank, const int *n, int howmany, fftwf_complex *in, const int *inembed, int istride, int idist, fftwf_complex *out, const int *onembed, int ostride, int odist, int sign, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_guru_dft(int rank, const fftwf_iodim *dims, int howmany_rank, const fftwf_iodim *howmany_dims, fftwf_complex *in, fftwf_complex *out, int sign, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_guru_split_dft(int rank, const fftwf_iodim *dims, int howmany_rank, const fftwf_iodim *howmany_dims, float *ri, float *ii, float *ro, float *io, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_guru64_dft(int rank, const fftwf_iodim64 *dims, int howmany_rank, const fftwf_iodim64 *howmany_dims, fftwf_complex *in, fftwf_complex *out, int sign, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_guru64_split_dft(int rank, const fftwf_iodim64 *dims, int howmany_rank, const fftwf_iodim64 *howmany_dims, float *ri, float *ii, float *ro, float *io, unsigned int flags)
    __contract("null(ret)");
void fftwf_execute_dft(const fftwf_plan p, fftwf_complex *in, fftwf_complex *out)
    __contract("nonnull(p)");
void fftwf_execute_split_dft(const fftwf_plan p, float *ri, float *ii, float *ro, float *io)
    __contract("nonnull(p)");
fftwf_plan fftwf_plan_many_dft_r2c(int rank, const int *n, int howmany, float *in, const int *inembed, int istride, int idist, fftwf_complex *out, const int *onembed, int ostride, int odist, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_dft_r2c(int rank, const int *n, float *in, fftwf_complex *out, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_dft_r2c_1d(int n, float *in, fftwf_complex *out, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_dft_r2c_2d(int n0, int n1, float *in, fftwf_complex *out, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_dft_r2c_3d(int n0, int n1, int n2, float *in, fftwf_complex *out, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_many_dft_c2r(int rank, const int *n, int howmany, fftwf_complex *in, const int *inembed, int istride, int idist, float *out, const int *onembed, int ostride, int odist, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_dft_c2r(int rank, const int *n, fftwf_complex *in, float *out, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_dft_c2r_1d(int n, fftwf_complex *in, float *out, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_dft_c2r_2d(int n0, int n1, fftwf_complex *in, float *out, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_dft_c2r_3d(int n0, int n1, int n2, fftwf_complex *in, float *out, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_guru_dft_r2c(int rank, const fftwf_iodim *dims, int howmany_rank, const fftwf_iodim *howmany_dims, float *in, fftwf_complex *out, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_guru_dft_c2r(int rank, const fftwf_iodim *dims, int howmany_rank, const fftwf_iodim *howmany_dims, fftwf_complex *in, float *out, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_guru_split_dft_r2c(int rank, const fftwf_iodim *dims, int howmany_rank, const fftwf_iodim *howmany_dims, float *in, float *ro, float *io, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_guru_split_dft_c2r(int rank, const fftwf_iodim *dims, int howmany_rank, const fftwf_iodim *howmany_dims, float *ri, float *ii, float *out, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_guru64_dft_r2c(int rank, const fftwf_iodim64 *dims, int howmany_rank, const fftwf_iodim64 *howmany_dims, float *in, fftwf_complex *out, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_guru64_dft_c2r(int rank, const fftwf_iodim64 *dims, int howmany_rank, const fftwf_iodim64 *howmany_dims, fftwf_complex *in, float *out, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_guru64_split_dft_r2c(int rank, const fftwf_iodim64 *dims, int howmany_rank, const fftwf_iodim64 *howmany_dims, float *in, float *ro, float *io, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_guru64_split_dft_c2r(int rank, const fftwf_iodim64 *dims, int howmany_rank, const fftwf_iodim64 *howmany_dims, float *ri, float *ii, float *out, unsigned int flags)
    __contract("null(ret)");
void fftwf_execute_dft_r2c(const fftwf_plan p, float *in, fftwf_complex *out)
    __contract("nonnull(p)");
void fftwf_execute_dft_c2r(const fftwf_plan p, fftwf_complex *in, float *out)
    __contract("nonnull(p)");
void fftwf_execute_split_dft_r2c(const fftwf_plan p, float *in, float *ro, float *io)
    __contract("nonnull(p)");
void fftwf_execute_split_dft_c2r(const fftwf_plan p, float *ri, float *ii, float *out)
    __contract("nonnull(p)");
fftwf_plan fftwf_plan_many_r2r(int rank, const int *n, int howmany, float *in, const int *inembed, int istride, int idist, float *out, const int *onembed, int ostride, int odist, const fftwf_r2r_kind *kind, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_r2r(int rank, const int *n, float *in, float *out, const fftwf_r2r_kind *kind, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_r2r_1d(int n, float *in, float *out, fftwf_r2r_kind kind, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_r2r_2d(int n0, int n1, float *in, float *out, fftwf_r2r_kind kind0, fftwf_r2r_kind kind1, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_r2r_3d(int n0, int n1, int n2, float *in, float *out, fftwf_r2r_kind kind0, fftwf_r2r_kind kind1, fftwf_r2r_kind kind2, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_guru_r2r(int rank, const fftwf_iodim *dims, int howmany_rank, const fftwf_iodim *howmany_dims, float *in, float *out, const fftwf_r2r_kind *kind, unsigned int flags)
    __contract("null(ret)");
fftwf_plan fftwf_plan_guru64_r2r(int rank, const fftwf_iodim64 *dims, int howmany_rank, const fftwf_iodim64 *howmany_dims, float *in, float *out, const fftwf_r2r_kind *kind, unsigned int flags)
    __contract("null(ret)");
void fftwf_execute_r2r(const fftwf_plan p, float *in, float *out) __contract("nonnull(p)");
void fftwf_destroy_plan(fftwf_plan p) __contract("frees(p)");
void fftwf_forget_wisdom(void);
void fftwf_cleanup(void);
void fftwf_set_timelimit(double t);
void fftwf_plan_with_nthreads(int nthreads) __contract("null(ret)");
int fftwf_planner_nthreads(void);
int fftwf_init_threads(void);
void fftwf_cleanup_threads(void);
void fftwf_threads_set_callback(void (*parallel_loop)(void *(*)(char *), char *, size_t, int, void *), void *data);
void fftwf_make_planner_thread_safe(void);
int fftwf_export_wisdom_to_filename(const char *filename);
void fftwf_export_wisdom_to_file(FILE *output_file);
char *fftwf_export_wisdom_to_string(void);
void fftwf_export_wisdom(fftwf_write_char_func write_char, void *data);
int fftwf_import_system_wisdom(void);
int fftwf_import_wisdom_from_filename(const char *filename);
int fftwf_import_wisdom_from_file(FILE *input_file);
int fftwf_import_wisdom_from_string(const char *input_string);
int fftwf_import_wisdom(fftwf_read_char_func read_char, void *data);
void fftwf_fprint_plan(const fftwf_plan p, FILE *output_file);
void fftwf_print_plan(const fftwf_plan p);
char *fftwf_sprint_plan(const fftwf_plan p);
void *fftwf_malloc(size_t n) __contract("alloc(ret, n) null_alloc(ret)");
float *fftwf_alloc_real(size_t n) __contract("alloc(ret, n*8) null_alloc(ret)");
fftwf_complex *fftwf_alloc_complex(size_t n) __contract("alloc(ret, n*8) null_alloc(ret)");
void fftwf_free(void *p) __contract("frees(p)");
void fftwf_flops(const fftwf_plan p, double *add, double *mul, double *fmas);
double fftwf_estimate_cost(const fftwf_plan p);
double fftwf_cost(const fftwf_plan p);
int fftwf_alignment_of(float *p);
extern const char fftwf_version[];
extern const char fftwf_cc[];
extern const char fftwf_codelet_optim[];
typedef long double fftwl_complex[2];
struct fftwl_plan_s;
typedef struct fftwl_plan_s *fftwl_plan;
typedef struct fftw_iodim_do_not_use_me fftwl_iodim;
typedef struct fftw_iodim64_do_not_use_me fftwl_iodim64;
typedef enum fftw_r2r_kind_do_not_use_me fftwl_r2r_kind;
typedef fftw_write_char_func_do_not_use_me fftwl_write_char_func;
typedef fftw_read_char_func_do_not_use_me fftwl_read_char_func;
void fftwl_execute(const fftwl_plan p) __contract("nonnull(p)");
fftwl_plan fftwl_plan_dft(int rank, const int *n, fftwl_complex *in, fftwl_complex *out, int sign, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_dft_1d(int n, fftwl_complex *in, fftwl_complex *out, int sign, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_dft_2d(int n0, int n1, fftwl_complex *in, fftwl_complex *out, int sign, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_dft_3d(int n0, int n1, int n2, fftwl_complex *in, fftwl_complex *out, int sign, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_many_dft(int rank, const int *n, int howmany, fftwl_complex *in, const int *inembed, int istride, int idist, fftwl_complex *out, const int *onembed, int ostride, int odist, int sign, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_guru_dft(int rank, const fftwl_iodim *dims, int howmany_rank, const fftwl_iodim *howmany_dims, fftwl_complex *in, fftwl_complex *out, int sign, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_guru_split_dft(int rank, const fftwl_iodim *dims, int howmany_rank, const fftwl_iodim *howmany_dims, long double *ri, long double *ii, long double *ro, long double *io, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_guru64_dft(int rank, const fftwl_iodim64 *dims, int howmany_rank, const fftwl_iodim64 *howmany_dims, fftwl_complex *in, fftwl_complex *out, int sign, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_guru64_split_dft(int rank, const fftwl_iodim64 *dims, int howmany_rank, const fftwl_iodim64 *howmany_dims, long double *ri, long double *ii, long double *ro, long double *io, unsigned int flags)
    __contract("null(ret)");
void fftwl_execute_dft(const fftwl_plan p, fftwl_complex *in, fftwl_complex *out)
    __contract("nonnull(p)");
void fftwl_execute_split_dft(const fftwl_plan p, long double *ri, long double *ii, long double *ro, long double *io)
    __contract("nonnull(p)");
fftwl_plan fftwl_plan_many_dft_r2c(int rank, const int *n, int howmany, long double *in, const int *inembed, int istride, int idist, fftwl_complex *out, const int *onembed, int ostride, int odist, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_dft_r2c(int rank, const int *n, long double *in, fftwl_complex *out, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_dft_r2c_1d(int n, long double *in, fftwl_complex *out, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_dft_r2c_2d(int n0, int n1, long double *in, fftwl_complex *out, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_dft_r2c_3d(int n0, int n1, int n2, long double *in, fftwl_complex *out, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_many_dft_c2r(int rank, const int *n, int howmany, fftwl_complex *in, const int *inembed, int istride, int idist, long double *out, const int *onembed, int ostride, int odist, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_dft_c2r(int rank, const int *n, fftwl_complex *in, long double *out, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_dft_c2r_1d(int n, fftwl_complex *in, long double *out, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_dft_c2r_2d(int n0, int n1, fftwl_complex *in, long double *out, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_dft_c2r_3d(int n0, int n1, int n2, fftwl_complex *in, long double *out, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_guru_dft_r2c(int rank, const fftwl_iodim *dims, int howmany_rank, const fftwl_iodim *howmany_dims, long double *in, fftwl_complex *out, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_guru_dft_c2r(int rank, const fftwl_iodim *dims, int howmany_rank, const fftwl_iodim *howmany_dims, fftwl_complex *in, long double *out, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_guru_split_dft_r2c(int rank, const fftwl_iodim *dims, int howmany_rank, const fftwl_iodim *howmany_dims, long double *in, long double *ro, long double *io, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_guru_split_dft_c2r(int rank, const fftwl_iodim *dims, int howmany_rank, const fftwl_iodim *howmany_dims, long double *ri, long double *ii, long double *out, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_guru64_dft_r2c(int rank, const fftwl_iodim64 *dims, int howmany_rank, const fftwl_iodim64 *howmany_dims, long double *in, fftwl_complex *out, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_guru64_dft_c2r(int rank, const fftwl_iodim64 *dims, int howmany_rank, const fftwl_iodim64 *howmany_dims, fftwl_complex *in, long double *out, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_guru64_split_dft_r2c(int rank, const fftwl_iodim64 *dims, int howmany_rank, const fftwl_iodim64 *howmany_dims, long double *in, long double *ro, long double *io, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_guru64_split_dft_c2r(int rank, const fftwl_iodim64 *dims, int howmany_rank, const fftwl_iodim64 *howmany_dims, long double *ri, long double *ii, long double *out, unsigned int flags)
    __contract("null(ret)");
void fftwl_execute_dft_r2c(const fftwl_plan p, long double *in, fftwl_complex *out)
    __contract("nonnull(p)");
void fftwl_execute_dft_c2r(const fftwl_plan p, fftwl_complex *in, long double *out)
    __contract("nonnull(p)");
void fftwl_execute_split_dft_r2c(const fftwl_plan p, long double *in, long double *ro, long double *io)
    __contract("nonnull(p)");
void fftwl_execute_split_dft_c2r(const fftwl_plan p, long double *ri, long double *ii, long double *out)
    __contract("nonnull(p)");
fftwl_plan fftwl_plan_many_r2r(int rank, const int *n, int howmany, long double *in, const int *inembed, int istride, int idist, long double *out, const int *onembed, int ostride, int odist, const fftwl_r2r_kind *kind, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_r2r(int rank, const int *n, long double *in, long double *out, const fftwl_r2r_kind *kind, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_r2r_1d(int n, long double *in, long double *out, fftwl_r2r_kind kind, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_r2r_2d(int n0, int n1, long double *in, long double *out, fftwl_r2r_kind kind0, fftwl_r2r_kind kind1, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_r2r_3d(int n0, int n1, int n2, long double *in, long double *out, fftwl_r2r_kind kind0, fftwl_r2r_kind kind1, fftwl_r2r_kind kind2, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_guru_r2r(int rank, const fftwl_iodim *dims, int howmany_rank, const fftwl_iodim *howmany_dims, long double *in, long double *out, const fftwl_r2r_kind *kind, unsigned int flags)
    __contract("null(ret)");
fftwl_plan fftwl_plan_guru64_r2r(int rank, const fftwl_iodim64 *dims, int howmany_rank, const fftwl_iodim64 *howmany_dims, long double *in, long double *out, const fftwl_r2r_kind *kind, unsigned int flags)
    __contract("null(ret)");
void fftwl_execute_r2r(const fftwl_plan p, long double *in, long double *out)
    __contract("nonnull(p)");
void fftwl_destroy_plan(fftwl_plan p) __contract("frees(p)");
void fftwl_forget_wisdom(void);
void fftwl_cleanup(void);
void fftwl_set_timelimit(double t);
void fftwl_plan_with_nthreads(int nthreads) __contract("null(ret)");
int fftwl_planner_nthreads(void);
int fftwl_init_threads(void);
void fftwl_cleanup_threads(void);
void fftwl_threads_set_callback(void (*parallel_loop)(void *(*)(char *), char *, size_t, int, void *), void *data);
void fftwl_make_planner_thread_safe(void);
int fftwl_export_wisdom_to_filename(const char *filename);
void fftwl_export_wisdom_to_file(FILE *output_file);
char *fftwl_export_wisdom_to_string(void);
void fftwl_export_wisdom(fftwl_write_char_func write_char, void *data);
int fftwl_import_system_wisdom(void);
int fftwl_import_wisdom_from_filename(const char *filename);
int fftwl_import_wisdom_from_file(FILE *input_file);
int fftwl_import_wisdom_from_string(const char *input_string);
int fftwl_import_wisdom(fftwl_read_char_func read_char, void *data);
void fftwl_fprint_plan(const fftwl_plan p, FILE *output_file);
void fftwl_print_plan(const fftwl_plan p);
char *fftwl_sprint_plan(const fftwl_plan p);
void *fftwl_malloc(size_t n) __contract("alloc(ret, n) null_alloc(ret)");
long double *fftwl_alloc_real(size_t n) __contract("alloc(ret, n*8) null_alloc(ret)");
fftwl_complex *fftwl_alloc_complex(size_t n);
void fftwl_free(void *p) __contract("frees(p)");
void fftwl_flops(const fftwl_plan p, double *add, double *mul, double *fmas);
double fftwl_estimate_cost(const fftwl_plan p);
double fftwl_cost(const fftwl_plan p);
int fftwl_alignment_of(long double *p);
extern const char fftwl_version[];
extern const char fftwl_cc[];
extern const char fftwl_codelet_optim[];

#define FFTW_FORWARD (-1)
#define FFTW_BACKWARD 1
#define FFTW_NO_TIMELIMIT (-1L)
#define FFTW_MEASURE 0U
#define FFTW_DESTROY_INPUT 0x1U
#define FFTW_UNALIGNED 0x2U
#define FFTW_CONSERVE_MEMORY 0x4U
#define FFTW_EXHAUSTIVE 0x8U
#define FFTW_PRESERVE_INPUT 0x10U
#define FFTW_PATIENT 0x20U
#define FFTW_ESTIMATE 0x40U
#define FFTW_WISDOM_ONLY 0x200000U
#define FFTW_ESTIMATE_PATIENT 0x80U
#define FFTW_BELIEVE_PCOST 0x100U
#define FFTW_NO_DFT_R2HC 0x200U
#define FFTW_NO_NONTHREADED 0x400U
#define FFTW_NO_BUFFERING 0x800U
#define FFTW_NO_INDIRECT_OP 0x1000U
#define FFTW_ALLOW_LARGE_GENERIC 0x2000U
#define FFTW_NO_RANK_SPLITS 0x4000U
#define FFTW_NO_VRANK_SPLITS 0x8000U
#define FFTW_NO_VRECURSE 0x10000U
#define FFTW_NO_SIMD 0x20000U
#define FFTW_NO_SLOW 0x40000U
#define FFTW_NO_FIXED_RADIX_LARGE_N 0x80000U
#define FFTW_ALLOW_PRUNING 0x100000U

#endif
