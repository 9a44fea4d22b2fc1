/* GLib 2.74: the documented interface */
#ifndef __G_SPAWN_H__
#define __G_SPAWN_H__

#include <glib/gerror.h>

typedef enum {
	G_SPAWN_ERROR_FORK, G_SPAWN_ERROR_READ, G_SPAWN_ERROR_CHDIR, G_SPAWN_ERROR_ACCES,
	G_SPAWN_ERROR_PERM, G_SPAWN_ERROR_TOO_BIG, G_SPAWN_ERROR_2BIG = 5, G_SPAWN_ERROR_NOEXEC,
	G_SPAWN_ERROR_NAMETOOLONG, G_SPAWN_ERROR_NOENT, G_SPAWN_ERROR_NOMEM,
	G_SPAWN_ERROR_NOTDIR, G_SPAWN_ERROR_LOOP, G_SPAWN_ERROR_TXTBUSY, G_SPAWN_ERROR_IO,
	G_SPAWN_ERROR_NFILE, G_SPAWN_ERROR_MFILE, G_SPAWN_ERROR_INVAL, G_SPAWN_ERROR_ISDIR,
	G_SPAWN_ERROR_LIBBAD, G_SPAWN_ERROR_FAILED
} GSpawnError;
typedef void (*GSpawnChildSetupFunc)(gpointer);
typedef enum {
	G_SPAWN_DEFAULT, G_SPAWN_LEAVE_DESCRIPTORS_OPEN, G_SPAWN_DO_NOT_REAP_CHILD,
	G_SPAWN_SEARCH_PATH = 4, G_SPAWN_STDOUT_TO_DEV_NULL = 8, G_SPAWN_STDERR_TO_DEV_NULL = 16,
	G_SPAWN_CHILD_INHERITS_STDIN = 32, G_SPAWN_FILE_AND_ARGV_ZERO = 64,
	G_SPAWN_SEARCH_PATH_FROM_ENVP = 128, G_SPAWN_CLOEXEC_PIPES = 256,
	G_SPAWN_CHILD_INHERITS_STDOUT = 512, G_SPAWN_CHILD_INHERITS_STDERR = 1024,
	G_SPAWN_STDIN_FROM_DEV_NULL = 2048
} GSpawnFlags;
GQuark g_spawn_error_quark(void);
GQuark g_spawn_exit_error_quark(void);
gboolean g_spawn_async(const gchar *working_directory, gchar **argv, gchar **envp, GSpawnFlags flags, GSpawnChildSetupFunc child_setup, gpointer user_data, GPid *child_pid, GError **error)
    __contract("command(argv)");
gboolean g_spawn_async_with_pipes(const gchar *working_directory, gchar **argv, gchar **envp, GSpawnFlags flags, GSpawnChildSetupFunc child_setup, gpointer user_data, GPid *child_pid, gint *standard_input, gint *standard_output, gint *standard_error, GError **error);
gboolean g_spawn_async_with_pipes_and_fds(const gchar *working_directory, const gchar *const *argv, const gchar *const *envp, GSpawnFlags flags, GSpawnChildSetupFunc child_setup, gpointer user_data, gint stdin_fd, gint stdout_fd, gint stderr_fd, const gint *source_fds, const gint *target_fds, gsize n_fds, GPid *child_pid_out, gint *stdin_pipe_out, gint *stdout_pipe_out, gint *stderr_pipe_out, GError **error);
gboolean g_spawn_async_with_fds(const gchar *working_directory, gchar **argv, gchar **envp, GSpawnFlags flags, GSpawnChildSetupFunc child_setup, gpointer user_data, GPid *child_pid, gint stdin_fd, gint stdout_fd, gint stderr_fd, GError **error);
gboolean g_spawn_sync(const gchar *working_directory, gchar **argv, gchar **envp, GSpawnFlags flags, GSpawnChildSetupFunc child_setup, gpointer user_data, gchar **standard_output, gchar **standard_error, gint *wait_status, GError **error)
    __contract("command(argv)");
gboolean g_spawn_command_line_sync(const gchar *command_line, gchar **standard_output, gchar **standard_error, gint *wait_status, GError **error)
    __contract("command(command_line)");
gboolean g_spawn_command_line_async(const gchar *command_line, GError **error)
    __contract("command(command_line)");
gboolean g_spawn_check_wait_status(gint wait_status, GError **error);
gboolean g_spawn_check_exit_status(gint wait_status, GError **error);
void g_spawn_close_pid(GPid pid);

#endif
