/** Addresses of the public pages. They are Swedish because people read them, and stay as they are because people link to them. */
export const PUBLIC_PAGES = '/offentligt';
export const SEARCH_PAGE = `${PUBLIC_PAGES}/sok`;
export const STYLESHEET = `${PUBLIC_PAGES}/stil.css`;
/** What is on the members' notice boards. */
export const NOTICES_PAGE = `${PUBLIC_PAGES}/anslag`;

/** What is to be on the notice board of an organisation. */
export const boardPath = ({ code }: { readonly code: string }): string => `${NOTICES_PAGE}/${code}`;

export const boardFeedPath = (organisation: { readonly code: string }): string => `${boardPath(organisation)}.atom`;

export const bodyPath = ({ slug }: { readonly slug: string }): string => `${PUBLIC_PAGES}/samverkan/${slug}`;

export const feedPath = (body: { readonly slug: string }): string => `${bodyPath(body)}/atom.xml`;

export const publicationPath = (body: { readonly slug: string }, { address }: { readonly address: string }): string =>
  `${bodyPath(body)}/${address}`;
