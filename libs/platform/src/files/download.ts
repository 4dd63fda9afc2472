import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';

/** A file to save, never shown by the browser itself; its name in the form that all browsers read (RFC 6266). */
export function download(
  res: Response,
  { name, mediaType, bytes }: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array },
): StreamableFile {
  // Only now: a refusal goes out as JSON.
  res.setHeader('cache-control', 'no-store');
  const plain = name.replace(/[^\x20-\x7e]|["\\/]/g, '_');
  const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}`;
  return new StreamableFile(bytes, { type: mediaType, disposition });
}

const escaped = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
