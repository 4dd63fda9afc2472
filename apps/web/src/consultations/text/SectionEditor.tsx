import type { Passage } from '@domain/consultations/passage.js';
import { flat, LONGEST_QUOTE } from '@domain/consultations/passage.js';
import { type Editor, EditorContent, type JSONContent, useEditor, useEditorState } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useEffect } from 'react';
import { consultationText as texts } from '../../locales/sv/consultation-text.js';
import { lineOf, textOf } from './section-text.js';

const t = texts.editor;

/** What a text may hold (libs/domain: rich-text), and nothing else. */
const EXTENSIONS = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    dropcursor: false,
    gapcursor: false,
    horizontalRule: false,
    link: false,
    strike: false,
    trailingNode: false,
    underline: false,
    heading: { levels: [3, 4] },
  }),
];

/** What an editor begins with; it makes its own of nothing. */
const contentOf = (line: string): JSONContent | '' =>
  textOf(line).content.length === 0 ? '' : (JSON.parse(line) as JSONContent);

/** The field where a section is written. */
export function SectionEditor({
  label,
  describedBy,
  line,
  type,
  leave,
  comment,
}: {
  readonly label: string;
  readonly describedBy: string;
  /** What stands there, as one line. */
  readonly line: string;
  readonly type: (line: string) => void;
  readonly leave: () => void;
  readonly comment?: ((passage: Passage) => void) | undefined;
}) {
  const editor = useEditor({
    extensions: EXTENSIONS,
    // Made once it stands in the page: one that is made while React still waits for others is thrown away again.
    immediatelyRender: false,
    content: contentOf(line),
    // The styles stand in text.css: the page's policy lets no script bring its own.
    injectCSS: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-describedby': describedBy,
        class: 'input rich-field',
      },
    },
    onUpdate: ({ editor: changed }) => {
      const typed = lineOf(changed.getJSON());
      if (typed !== null) type(typed);
    },
    onBlur: leave,
  });
  return editor && <Field editor={editor} label={label} line={line} comment={comment} />;
}

function Field({
  editor,
  label,
  line,
  comment,
}: {
  readonly editor: Editor;
  readonly label: string;
  readonly line: string;
  readonly comment: ((passage: Passage) => void) | undefined;
}) {
  // Whoever opens it means to write.
  useEffect(() => {
    editor.commands.focus('end');
  }, [editor]);
  // Somebody has settled a conflict, or taken something back.
  useEffect(() => {
    if (lineOf(editor.getJSON()) !== line) editor.commands.setContent(contentOf(line), { emitUpdate: false });
  }, [editor, line]);
  return (
    <div className="stack tight">
      <Toolbar editor={editor} label={label} comment={comment} />
      <EditorContent editor={editor} />
    </div>
  );
}

function Toolbar({
  editor,
  label,
  comment,
}: {
  readonly editor: Editor;
  readonly label: string;
  readonly comment: ((passage: Passage) => void) | undefined;
}) {
  const is = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      heading: now.isActive('heading', { level: 3 }),
      subheading: now.isActive('heading', { level: 4 }),
      bullets: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
    }),
  });
  const button = (name: keyof typeof is, run: () => void) => (
    <button type="button" className="button compact" aria-pressed={is[name]} onClick={run}>
      {t[name]}
    </button>
  );
  const chain = () => editor.chain().focus();
  return (
    <div className="row rich-tools" role="group" aria-label={t.tools(label)}>
      {button('bold', () => chain().toggleBold().run())}
      {button('italic', () => chain().toggleItalic().run())}
      {button('heading', () => chain().toggleHeading({ level: 3 }).run())}
      {button('subheading', () => chain().toggleHeading({ level: 4 }).run())}
      {button('bullets', () => chain().toggleBulletList().run())}
      {button('numbers', () => chain().toggleOrderedList().run())}
      {comment && (
        <button type="button" className="button compact" onClick={() => comment(selectedOf(editor))}>
          {t.comment}
        </button>
      )}
    </div>
  );
}

function selectedOf({ state: { doc, selection } }: Editor): Passage {
  const { from, to } = selection;
  const between = (start: number, end: number): string => flat(doc.textBetween(start, end, ' ', ' '));
  return { quote: between(from, to).slice(0, LONGEST_QUOTE), position: between(0, from).length };
}
