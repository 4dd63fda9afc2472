import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';

const GAP = 4;
const EDGE = 8;

/** A small box below the button that opens it, over the page; Escape and a click outside close it. */
export function Popup({
  label,
  button,
  className = 'cell-choice',
  id,
  menu = false,
  children,
}: {
  /** Name of the button and of the box. */
  readonly label: string;
  readonly button: ReactNode;
  readonly className?: string;
  readonly id?: string;
  /** The box is a menu: the arrows go between its items. */
  readonly menu?: boolean;
  readonly children: (close: () => void) => ReactNode;
}) {
  const boxId = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => box.current?.hidePopover();
  return (
    <>
      <button
        ref={opener}
        id={id}
        type="button"
        className={className}
        popoverTarget={boxId}
        aria-label={label}
        aria-haspopup={menu ? 'menu' : 'dialog'}
        aria-expanded={open}
      >
        {button}
      </button>
      <div
        ref={box}
        id={boxId}
        popover="auto"
        className="popover anchored"
        role={menu ? 'menu' : 'dialog'}
        aria-label={label}
        onToggle={(event) => event.target === box.current && setOpen(event.newState === 'open')}
        onKeyDown={menu ? (event) => walk(event, close) : undefined}
      >
        {open && (
          <Content opener={opener} box={box}>
            {children(close)}
          </Content>
        )}
      </div>
    </>
  );
}

/** With its content the box has its size, and something to put the focus on. */
function Content({
  opener,
  box,
  children,
}: {
  readonly opener: RefObject<HTMLElement | null>;
  readonly box: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}) {
  useEffect(() => {
    const [from, element] = [opener.current!, box.current!];
    const checked = element.querySelector<HTMLElement>('[aria-checked="true"]');
    (checked ?? element.querySelector<HTMLElement>('input, select, textarea, button'))?.focus({ preventScroll: true });
    const observer = new ResizeObserver(() => place(from, element));
    observer.observe(element);
    return () => observer.disconnect();
  }, [opener, box]);
  return children;
}

/** Below the opener, or above where there is no room below; never out of the window sideways. */
function place(opener: HTMLElement, box: HTMLElement): void {
  const { left, bottom, top } = opener.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const above = bottom + GAP + height > window.innerHeight && top - GAP - height > 0;
  const x = Math.max(EDGE, Math.min(left, document.documentElement.clientWidth - width - EDGE));
  const y = above ? top - GAP - height : bottom + GAP;
  box.style.left = `${x + window.scrollX}px`;
  box.style.top = `${y + window.scrollY}px`;
}

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function walk(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  if (event.key === 'Tab') close();
  const step = STEPS[event.key];
  if (!step) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
  items[step(items.indexOf(document.activeElement as HTMLElement), items.length)]?.focus();
}
