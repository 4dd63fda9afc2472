import { AdminFrame } from './AdminFrame.js';
import { AdminLinks } from './AdminLinks.js';

export function AdminPage() {
  return (
    <AdminFrame>
      <AdminLinks heading="h2" />
    </AdminFrame>
  );
}
