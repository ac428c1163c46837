import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '../shared/webmail';

/** Captured pages by name, where the folder with them stands beside the project. Browsers cannot read files: the runner does. */
export function readCaptures(): Record<string, string> {
  if (!existsSync(FOLDER)) return {};
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return Object.fromEntries(
    files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(FOLDER, file), 'utf8')]),
  );
}

declare module 'vitest' {
  interface ProvidedContext {
    captures: Record<string, string>;
  }
}
