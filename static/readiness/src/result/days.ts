/** The calendar day so many days from now, by the reader's clock: "2027-02-24". */
export function dayIn(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The last moment of a calendar day by the reader's clock, ISO 8601. */
export function endOfDay(day: string): string {
  return new Date(`${day}T23:59:59`).toISOString();
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
