import { type KeyboardEvent, memo, type Ref, useMemo } from 'react';
import { minutesImport as texts } from '../../locales/sv/minutes-import.js';
import { lit, linesAt, useLitWithin } from './lit.js';

const t = texts.check;
/** Lines that are drawn together, and not at all while they are far away. */
const CHUNK = 100;
/** As the server counts lines. */
const LINE_END = /\r\n|\n|\r|\u2028|\u2029/;

export const linesOfSource = (text: string): string[] => text.split(LINE_END);
export const lineId = (line: number): string => `rad-${line}`;

/** The source with numbered lines. Arrows move between lines, Enter goes to what a line has become. */
export const SourceText = memo(function SourceText({
  text,
  pane,
  onChoose,
}: {
  readonly text: string;
  readonly pane: Ref<HTMLDivElement>;
  readonly onChoose: (line: number) => void;
}) {
  const chunks = useMemo(() => {
    const lines = linesOfSource(text);
    return Array.from({ length: Math.ceil(lines.length / CHUNK) }, (_, at) =>
      lines.slice(at * CHUNK, (at + 1) * CHUNK),
    );
  }, [text]);
  const onKeyDown = (event: KeyboardEvent) => {
    const line = linesAt(event.target)?.from ?? lit.get()?.from;
    if (event.key === 'Enter' && line !== undefined) {
      // Otherwise the field that gets the focus gets the line break, too.
      event.preventDefault();
      onChoose(line);
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    document.getElementById(lineId((linesAt(event.target)?.from ?? 0) + step))?.focus();
  };
  return (
    <div
      ref={pane}
      className="import-source"
      role="region"
      aria-label={t.text}
      aria-describedby="import-text-help"
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const line = linesAt(event.target)?.from;
        // Somebody who marks words to copy them does not want to go anywhere.
        if (line !== undefined && window.getSelection()?.isCollapsed !== false) onChoose(line);
      }}
    >
      {chunks.map((lines, at) => (
        <Chunk key={at} lines={lines} first={at * CHUNK + 1} />
      ))}
    </div>
  );
});

const Chunk = memo(function Chunk({ lines, first }: { readonly lines: readonly string[]; readonly first: number }) {
  const [from, to] = useLitWithin({ from: first, to: first + lines.length - 1 })
    .split('-')
    .map(Number);
  return (
    <ol className="plain import-chunk">
      {lines.map((text, index) => {
        const line = first + index;
        const isLit = from !== undefined && to !== undefined && from <= line && line <= to;
        return (
          <li
            key={line}
            id={lineId(line)}
            className={isLit ? 'import-line is-lit' : 'import-line'}
            data-lines={`${line}-${line}`}
            tabIndex={-1}
          >
            <span className="import-number">{line}</span>
            <span className="import-words">{text}</span>
          </li>
        );
      })}
    </ol>
  );
});
