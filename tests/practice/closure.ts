import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { transform } from 'esbuild';

/** What Gmail's body editor is made of. */
const NEEDED = [
  'goog.editor.Field',
  'goog.editor.SeamlessField',
  'goog.editor.plugins.BasicTextFormatter',
  'goog.editor.plugins.EnterHandler',
  'goog.editor.plugins.RemoveFormatting',
  'goog.editor.plugins.UndoRedo',
  'goog.events',
  'goog.userAgent',
];

// Gmail's body is an element of the page in every browser; left alone, Closure would put it into a frame in Firefox.
const DEFINES = "var CLOSURE_UNCOMPILED_DEFINES = {'goog.editor.defines.USE_CONTENTEDITABLE_IN_FIREFOX_3': true};";

interface Dependency {
  readonly file: string;
  readonly requires: readonly string[];
  readonly isModule: boolean;
}

let script: Promise<string> | undefined;

/**
 * Closure's editor as one script, in the order of its dependencies: its own loader writes script tags, which Gmail's
 * content security policy would stop.
 */
export function closureScript(): Promise<string> {
  script ??= concatenate();
  return script;
}

async function concatenate(): Promise<string> {
  const library = createRequire(import.meta.url).resolve('google-closure-library/closure/goog/base.js');
  const folder = dirname(library);
  const dependencies = readDependencies(await readFile(join(folder, 'deps.js'), 'utf8'));
  const files = inOrder(dependencies);
  const sources = await Promise.all(files.map((dependency) => readSource(folder, dependency)));
  const whole = [DEFINES, await readFile(library, 'utf8'), ...sources].join('\n;\n');
  return (await transform(whole, { minify: true, legalComments: 'none' })).code;
}

/** Runs deps.js, which is nothing but calls of goog.addDependency. */
function readDependencies(source: string): Map<string, Dependency> {
  const found = new Map<string, Dependency>();
  const addDependency = (file: string, provides: string[], requires: string[], options: { module?: string }) => {
    for (const name of provides) found.set(name, { file, requires, isModule: options?.module === 'goog' });
  };
  runInNewContext(source, { goog: { addDependency } });
  return found;
}

function inOrder(dependencies: Map<string, Dependency>): Dependency[] {
  const ordered = new Set<Dependency>();
  const files = new Set<string>();
  const visit = (name: string) => {
    const dependency = dependencies.get(name);
    if (!dependency || files.has(dependency.file)) return;
    files.add(dependency.file);
    dependency.requires.forEach(visit);
    ordered.add(dependency);
  };
  NEEDED.forEach(visit);
  return [...ordered];
}

async function readSource(folder: string, { file, isModule }: Dependency): Promise<string> {
  const source = await readFile(join(folder, file), 'utf8');
  return isModule ? `goog.loadModule(function(exports) {'use strict';${source}\n;return exports;});` : source;
}
