import { common } from '../locales/sv/common.js';

/** A table as a file, or on paper. `path` is its address without the format. */
export function Downloads({ path, query = '' }: { readonly path: string; readonly query?: string }) {
  const file = (format: string) => `/exports/${path}.${format}${query}`;
  return (
    <>
      <a className="button" href={file('csv')} download>
        {common.export.csv}
      </a>
      <a className="button" href={file('xlsx')} download>
        {common.export.xlsx}
      </a>
      <button type="button" className="button" onClick={() => window.print()}>
        {common.export.print}
      </button>
    </>
  );
}
