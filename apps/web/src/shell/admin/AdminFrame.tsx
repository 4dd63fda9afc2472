import './admin.css';
import type { ReactNode } from 'react';
import { admin } from '../../locales/sv/admin.js';
import { Page } from '../../ui/Page.js';
import { Answer, Empty } from '../../ui/states.js';
import { isAdmin, useViewer } from '../viewer.js';
import type { AdminPageName } from './pages.js';

/** A page of the administration: for admins, others are told so. */
export function AdminFrame({ page, children }: { readonly page?: AdminPageName; readonly children: ReactNode }) {
  const viewer = useViewer();
  const { title, lead } = page ? admin.pages[page] : admin;
  return (
    <Page title={title} lead={lead} crumbs={page ? [{ label: admin.title, to: '/admin' }] : []}>
      <Answer of={viewer}>
        {(data) =>
          isAdmin(data.viewer) ? (
            children
          ) : (
            <Empty title={admin.denied.title}>
              <p>{admin.denied.text}</p>
            </Empty>
          )
        }
      </Answer>
    </Page>
  );
}
