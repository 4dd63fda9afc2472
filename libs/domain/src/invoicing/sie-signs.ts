/** Code page 437, in which SIE files are written, without its control signs and the backslash, which would take a quote into the text. */
const SIGNS =
  /^[ -[\]-~ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0]$/u;

/** Whether a SIE file can hold the sign. */
export const isSieSign = (sign: string): boolean => SIGNS.test(sign);
