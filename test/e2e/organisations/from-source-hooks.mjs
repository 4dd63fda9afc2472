import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

// tsx leaves out the types of constructor parameters, by which Nest finds what to inject; swc writes them down.

const LIBRARIES = new URL('../../../libs/', import.meta.url);

export function resolve(specifier, context, next) {
  const library = /^@(domain|formats|platform)\/(.*)\.js$/.exec(specifier);
  if (library) return next(new URL(`${library[1]}/src/${library[2]}.ts`, LIBRARIES).href, context);
  const own = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
  return next(own ? specifier.replace(/\.js$/, '.ts') : specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const { code } = await transform(await readFile(new URL(url), 'utf8'), {
    filename: fileURLToPath(url),
    swcrc: false,
    sourceMaps: 'inline',
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
    module: { type: 'es6' },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
