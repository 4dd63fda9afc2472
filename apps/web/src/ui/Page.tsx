import { Link, type LinkProps } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { common } from '../locales/sv/common.js';

export interface Crumb {
  readonly label: string;
  readonly to: LinkProps['to'];
  readonly params?: Record<string, string>;
}

/** A page: where am I (title, crumbs), and its content. The heading takes the focus when the page is opened. */
export function Page({
  title,
  crumbs = [],
  lead,
  actions,
  children,
}: {
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${common.portal}`;
  }, [title]);
  useEffect(() => {
    // Not at the first load: the browser has put the focus where it belongs.
    if (performance.now() > 3000 || window.history.state?.__TSR_index > 0)
      heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="stack loose">
      <div className="stack tight">
        {crumbs.length > 0 && (
          <nav aria-label={common.breadcrumbs} className="small">
            <ol className="plain row">
              {crumbs.map(({ label, to, params }, index) => (
                <li key={label}>
                  <Link to={to} params={params as never}>
                    {label}
                  </Link>
                  {index < crumbs.length - 1 && <span aria-hidden="true"> /</span>}
                </li>
              ))}
            </ol>
          </nav>
        )}
        <div className="row spread">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {actions && <div className="row no-print">{actions}</div>}
        </div>
        {lead && <div className="muted">{lead}</div>}
      </div>
      {children}
    </div>
  );
}
