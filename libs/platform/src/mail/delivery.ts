/** What became of an attempt to send. UNKNOWN: the server got the mail, or part of it, and nobody knows whether it took it. */
export type Delivery =
  | { readonly outcome: 'ACCEPTED' }
  | { readonly outcome: 'REFUSED'; readonly permanent: boolean; readonly fault: string }
  | { readonly outcome: 'UNKNOWN'; readonly fault: string };

/** What nodemailer tells of a fault. */
export interface SmtpFault extends Error {
  readonly code?: string;
  /** The code of the system's own fault: ECONNREFUSED, DEPTH_ZERO_SELF_SIGNED_CERT. */
  readonly originalCode?: string;
  readonly command?: string;
  /** The server's answer, with its number. */
  readonly response?: string;
  readonly responseCode?: number;
}

/** What the server says, beside a sentence of ours. */
const LONGEST_ANSWER = 160;
const ADDRESSES = /<?[^\s<>@"']+@[^\s<>@"']+>?/g;

/**
 * What a fault means for the mail.
 *
 * @param contentSent whether the server had asked for the content.
 */
export function fateOf(error: SmtpFault, contentSent: boolean): Delivery {
  const { code, command, response, responseCode } = error;
  if (code === 'EAUTH') return passing('Mejlservern tog inte emot portalens inloggning.');
  if (code === 'EMESSAGE' && responseCode === undefined) {
    return { outcome: 'REFUSED', permanent: true, fault: 'Mejlet är större än vad mejlservern tar emot.' };
  }
  if (response !== undefined && responseCode !== undefined) {
    // 5xx is for good only where it concerns this mail; greeting, sign-in and sender are for the operator to mend.
    const concernsTheMail = command === 'RCPT TO' || command === 'DATA';
    const permanent = responseCode >= 500 && concernsTheMail;
    const words = permanent ? 'Mejlservern tar inte emot mejlet.' : 'Mejlservern tar inte emot mejlet just nu.';
    return { outcome: 'REFUSED', permanent, fault: `${words} Den svarade: ${withoutAddresses(response)}` };
  }
  if (contentSent) return { outcome: 'UNKNOWN', fault: 'Förbindelsen bröts innan mejlservern hade svarat.' };
  return passing(`Mejlservern gick inte att nå${reason(error)}.`);
}

const passing = (fault: string): Delivery => ({ outcome: 'REFUSED', permanent: false, fault });

const reason = ({ originalCode, code }: SmtpFault): string => {
  const known = originalCode ?? code;
  return known === undefined ? '' : ` (${known})`;
};

/** The fault is kept as long as the record of the sending; the address there may be corrected. */
const withoutAddresses = (text: string): string =>
  text
    .replace(ADDRESSES, '…')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_ANSWER);
