import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ApiError } from '../../api/client.js';
import { invoiceDocuments } from '../../locales/sv/invoice-documents.js';
import { fetchFile } from './fetch-file.js';

const t = invoiceDocuments.files;

/** A file that may be refused for want of settings: what is missing is said here, not in a file. */
export function FileButton({ url, label }: { readonly url: string; readonly label: string }) {
  const file = useMutation<void, ApiError>({ mutationFn: () => fetchFile(url), networkMode: 'always' });
  return (
    <div className="stack tight">
      <div className="row">
        <button type="button" className="button" disabled={file.isPending} onClick={() => file.mutate()}>
          {file.isPending ? t.fetching : label}
        </button>
      </div>
      {file.error && (
        <div className="notice bad stack tight" role="alert">
          <p>{file.error.message}</p>
          {file.error.code === 'ACCOUNT_MISSING' && (
            <p>
              <Link to="/fakturor/ekonomisystem">{t.toSettings}</Link>
            </p>
          )}
        </div>
      )}
    </div>
  );
}
