import { useCallback, useEffect, useRef, useState } from 'react';
import { fieldOfLine, itemOfField } from './fields.js';
import { lit, linesAt } from './lit.js';
import type { MinutesForm } from './minutes-form.js';
import { lineId } from './SourceText.js';
import type { Source } from './use-work.js';

export type View = 'text' | 'content';

/** More items than this are closed to begin with, unless there is something to look at. */
const FEW = 12;

/** Source and structure beside each other: which items are open, what a narrow page shows, and the ways across. */
export function useSides({ warnings }: Source, form: MinutesForm) {
  const [view, setView] = useState<View>('content');
  const [open, setOpen] = useState<ReadonlySet<number>>(() => new Set(openAtFirst(form, warnings)));
  const [wanted, setWanted] = useState<{ readonly id: string }>();
  const pane = useRef<HTMLDivElement>(null);
  const now = useRef(form);
  useEffect(() => {
    now.current = form;
  }, [form]);

  // Once what hides it is gone.
  useEffect(() => {
    const element = wanted && document.getElementById(wanted.id);
    if (!element) return;
    element.focus({ preventScroll: true });
    if (pane.current?.contains(element)) {
      pane.current.scrollIntoView({ block: 'nearest' });
      bringIntoPane(pane.current, element);
    } else {
      element.scrollIntoView({ block: 'center' });
    }
  }, [wanted]);

  const showLine = useCallback((line: number) => {
    setView('text');
    setWanted({ id: lineId(line) });
  }, []);
  const showField = useCallback((id: string) => {
    const item = itemOfField(now.current, id);
    if (item !== undefined) setOpen((before) => new Set([...before, item]));
    setView('content');
    setWanted({ id });
  }, []);
  const chooseLine = useCallback(
    (line: number) => {
      const id = fieldOfLine(now.current, line);
      if (id !== undefined) showField(id);
    },
    [showField],
  );
  const toggle = useCallback(
    (key: number, isOpen: boolean) =>
      setOpen((before) => {
        if (before.has(key) === isOpen) return before;
        const next = new Set(before);
        if (isOpen) next.add(key);
        else next.delete(key);
        return next;
      }),
    [],
  );
  return {
    view,
    setView,
    open,
    pane,
    showLine,
    showField,
    chooseLine,
    toggle,
    toggleAll: (keys: readonly number[]) => setOpen(new Set(keys)),
    /** Lights what got the focus, and moves the source along. */
    follow: (target: Element) => {
      const lines = linesAt(target);
      lit.set(lines);
      const line = lines && document.getElementById(lineId(lines.from));
      if (line && pane.current && !pane.current.contains(target)) bringIntoPane(pane.current, line);
    },
  };
}

function openAtFirst({ items }: MinutesForm, warnings: Source['warnings']): number[] {
  const few = items.length <= FEW;
  return items
    .filter(
      ({ from, to, suggested }) =>
        few ||
        suggested.length > 0 ||
        warnings.some(({ line }) => from !== null && to !== null && from <= line && line <= to),
    )
    .map(({ key }) => key);
}

/** Scrolls the pane alone, never the page; again when lines that were not drawn yet have got their height. */
function bringIntoPane(pane: HTMLElement, element: HTMLElement): void {
  const move = () => {
    const [box, own] = [pane.getBoundingClientRect(), element.getBoundingClientRect()];
    if (own.top < box.top || own.bottom > box.bottom) pane.scrollTop += own.top - box.top - box.height / 3;
  };
  move();
  requestAnimationFrame(move);
}
