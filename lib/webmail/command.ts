/**
 * Runs an editing command in a compose's body, and nowhere else: a webmail can close the compose or move the keyboard away
 * between two commands, and the next one would write wherever that went. Returns whether it was done.
 */
export function runCommand(body: HTMLElement, command: string, value?: string): boolean {
  const page = body.ownerDocument;
  if (!body.isConnected || !body.contains(page.activeElement)) return false;
  try {
    return page.execCommand(command, false, value);
  } catch {
    // Firefox throws where it cannot go on.
    return false;
  }
}
