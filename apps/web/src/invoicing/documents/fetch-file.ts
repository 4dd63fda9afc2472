import { ApiError } from '../../api/client.js';
import { invoiceDocuments } from '../../locales/sv/invoice-documents.js';

interface Refused {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Fetches a file and lets the browser save it under its name. @throws ApiError with what the server says instead */
export async function fetchFile(url: string): Promise<void> {
  const response = await fetch(url).catch(() => undefined);
  if (!response?.ok) {
    const { errors } = ((await response?.json().catch(() => undefined)) ?? {}) as Refused;
    const [fault] = errors ?? [];
    throw new ApiError(fault?.message ?? invoiceDocuments.files.failed, fault?.extensions?.code ?? 'OFFLINE');
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = nameIn(response.headers.get('content-disposition') ?? '');
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** `attachment; filename="a.csv"; filename*=UTF-8''a.csv` → `a.csv` */
export const nameIn = (disposition: string): string =>
  decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1] ?? 'fil');
