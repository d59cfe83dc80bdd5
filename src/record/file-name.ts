/** The name of a session as that of a file: it comes from a journal that somebody may have sent. */
export function fileName(session: string): string {
  return session.replace(/[^A-Za-z0-9._-]/g, '_').replace(/^\.+/, '_') || 'session';
}
