import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { log } from '../log/log.js';

interface FileHead {
  readonly name: string;
  readonly mediaType: string;
}

/** A file to save, never shown by the browser itself; its name in the form that all browsers read (RFC 6266). */
export function download(res: Response, { bytes, ...head }: FileHead & { readonly bytes: Uint8Array }): StreamableFile {
  // Only now: a refusal goes out as JSON.
  res.setHeader('cache-control', 'no-store');
  return new StreamableFile(bytes, { type: head.mediaType, disposition: dispositionOf(head) });
}

/** The same for what is too large to hold. Where it breaks, the connection does too: half a file must not look whole. */
export async function downloadStream(
  res: Response,
  { stream, ...head }: FileHead & { readonly stream: Readable },
): Promise<void> {
  res.setHeader('cache-control', 'no-store');
  res.setHeader('content-type', head.mediaType);
  res.setHeader('content-disposition', dispositionOf(head));
  try {
    await pipeline(stream, res);
  } catch (error) {
    const hasGone = (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
    if (!hasGone) log.error({ err: error }, 'a download broke');
  }
}

function dispositionOf({ name }: FileHead): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\/]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}`;
}

const escaped = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
