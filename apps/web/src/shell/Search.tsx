import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import {
  Autocomplete,
  Header,
  I18nProvider,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  SearchField,
} from 'react-aria-components';
import { useData } from '../api/hooks.js';
import { SearchDocument } from '../generated/graphql.js';
import { common } from '../locales/sv/common.js';
import { shell } from '../locales/sv/shell.js';

/** Finds bodies and organisations as one types; loaded when it is first opened. */
export function SearchBox({ close }: { readonly close: () => void }) {
  const [text, setText] = useState('');
  const navigate = useNavigate();
  const enough = text.trim().length >= 2;
  const answer = useData(SearchDocument, { text: text.trim() }, { enabled: enough });
  // The hits of the text before are not hits of this one.
  const data = enough && !answer.isPlaceholderData ? answer.data : undefined;
  const bodies = data?.bodies.nodes ?? [];
  const organisations = data?.organisations.nodes ?? [];
  const nothing = !enough
    ? shell.search.start
    : data
      ? shell.search.nothing
      : (answer.error?.message ?? shell.search.asking);
  const go = (key: string) => {
    close();
    const [kind, id] = key.split(' ') as [string, string];
    void (kind === 'body'
      ? navigate({ to: '/samverkan/$slug', params: { slug: id } })
      : navigate({ to: '/organisationer/$code', params: { code: id } }));
  };
  return (
    <I18nProvider locale="sv-SE">
      <Autocomplete inputValue={text} onInputChange={setText}>
        <SearchField className="field" aria-label={shell.search.label} autoFocus>
          <Input className="input" placeholder={shell.search.placeholder} />
        </SearchField>
        <Menu
          aria-label={shell.search.label}
          onAction={(key) => go(String(key))}
          renderEmptyState={() => <p className="muted">{nothing}</p>}
        >
          {bodies.length > 0 && (
            <MenuSection>
              <Header className="muted small">{shell.search.bodies}</Header>
              {bodies.map(({ slug, name, kind }) => (
                <MenuItem key={slug} id={`body ${slug}`} textValue={name} className="menu-item">
                  {name} <span className="muted small">{common.kinds[kind]}</span>
                </MenuItem>
              ))}
            </MenuSection>
          )}
          {organisations.length > 0 && (
            <MenuSection>
              <Header className="muted small">{shell.search.organisations}</Header>
              {organisations.map(({ code, name, kind }) => (
                <MenuItem key={code} id={`organisation ${code}`} textValue={name} className="menu-item">
                  {name}{' '}
                  <span className="muted small">
                    {common.organisationKinds[kind]} {code}
                  </span>
                </MenuItem>
              ))}
            </MenuSection>
          )}
        </Menu>
      </Autocomplete>
    </I18nProvider>
  );
}
