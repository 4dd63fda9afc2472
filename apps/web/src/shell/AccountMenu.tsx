import { useState } from 'react';
import { queries } from '../api/queries.js';
import { useChange } from '../api/hooks.js';
import { SignOutDocument } from '../generated/graphql.js';
import { common } from '../locales/sv/common.js';
import { shell } from '../locales/sv/shell.js';
import { Modal } from '../ui/Modal.js';
import { SelectField } from '../ui/SelectField.js';
import { ChangePassword } from './ChangePassword.js';
import { chooseTheme, chosenTheme, type Theme, THEMES } from './theme.js';
import type { Viewer } from './viewer.js';

/** Who I am, in which roles; light or dark; the way out. */
export function AccountMenu({ viewer }: { readonly viewer: Viewer }) {
  const signOut = useChange(SignOutDocument);
  const [theme, setTheme] = useState(chosenTheme);
  const [changing, setChanging] = useState(false);
  const choose = (chosen: Theme) => {
    chooseTheme(chosen);
    setTheme(chosen);
  };
  return (
    <>
      <button
        type="button"
        className="button quiet"
        popoverTarget="konto"
        aria-label={`${shell.account.label}: ${viewer.name}`}
      >
        {viewer.name}
      </button>
      <div id="konto" popover="auto" className="popover account" role="dialog" aria-label={shell.account.label}>
        <div className="stack">
          <p>
            <strong>{viewer.name}</strong>
            <br />
            <span className="muted small">{viewer.email}</span>
          </p>
          <div className="stack tight">
            <h2 className="small">{shell.account.roles}</h2>
            <ul className="plain small">
              {viewer.roles.length === 0 && <li className="muted">{shell.account.noRoles}</li>}
              {viewer.roles.map(({ id, role, body, organisation }) => (
                <li key={id}>
                  {common.roles[role]}
                  {body ? `, ${body.name}` : organisation ? `, ${organisation.name}` : ''}
                </li>
              ))}
            </ul>
          </div>
          <SelectField
            label={common.theme.label}
            value={theme}
            onChange={(event) => choose(event.target.value as Theme)}
            options={THEMES.map((name) => [name, common.theme[name]])}
          />
          <button
            type="button"
            className="button"
            popoverTarget="konto"
            popoverTargetAction="hide"
            onClick={() => setChanging(true)}
          >
            {shell.account.changePassword}
          </button>
          <button
            type="button"
            className="button"
            onClick={() =>
              signOut.mutate(
                {},
                {
                  onSettled: () => {
                    queries.clear();
                    window.location.assign('/');
                  },
                },
              )
            }
          >
            {common.signOut}
          </button>
        </div>
      </div>
      <Modal open={changing} title={shell.account.changePassword} onClose={() => setChanging(false)}>
        <ChangePassword email={viewer.email} close={() => setChanging(false)} />
      </Modal>
    </>
  );
}
