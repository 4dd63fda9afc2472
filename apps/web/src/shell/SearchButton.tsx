import { lazy, Suspense, useEffect, useState } from 'react';
import { common } from '../locales/sv/common.js';
import { shell } from '../locales/sv/shell.js';
import { Modal } from '../ui/Modal.js';
import { Loading } from '../ui/states.js';

const SearchBox = lazy(() => import('./Search.js').then(({ SearchBox: box }) => ({ default: box })));

/** Opens the search from anywhere; so does Ctrl K. */
export function SearchButton() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        setOpen(true);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const close = () => setOpen(false);
  return (
    <>
      <button type="button" className="button" aria-keyshortcuts="Control+K" onClick={() => setOpen(true)}>
        {common.search} <kbd aria-hidden="true">{common.searchShortcut}</kbd>
      </button>
      <Modal open={open} title={shell.search.label} onClose={close}>
        <Suspense fallback={<Loading />}>
          <SearchBox close={close} />
        </Suspense>
        <button type="button" className="button" onClick={close}>
          {common.close}
        </button>
      </Modal>
    </>
  );
}
