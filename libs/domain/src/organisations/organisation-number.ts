const PATTERN = /^(\d{6})-?(\d{4})$/;

/**
 * An organisation number in the form `212000-2858`, or undefined when the text can't be one: ten digits, the third at least 2,
 * and a check digit by mod 10 (Luhn).
 */
export function parseOrganisationNumber(text: string): string | undefined {
  const match = PATTERN.exec(text.trim());
  if (!match) return undefined;
  const digits = match[1]! + match[2]!;
  if (digits[2]! < '2') return undefined;
  const sum = [...digits].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0 ? `${match[1]}-${match[2]}` : undefined;
}
