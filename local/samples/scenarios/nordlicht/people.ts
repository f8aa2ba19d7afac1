/**
 * The people by name. Addresses follow from names; whoever differs between Jira and aqua says so here. Everybody else of the company is
 * made up by `employees.ts`.
 */
export interface Person {
  first: string;
  last: string;
  job: string;
  /** Whether the person hides the address in the Atlassian profile: from all but the organisation, or from that too. */
  hidden?: true | 'from everybody';
  /** Has left the company: the Atlassian account is deactivated and stays on the site. */
  left?: true;
  /** How the aqua account differs from the Jira account. */
  aqua?: AquaTwist;
}

/** Another domain, a deactivated user, or an address that only looks different. */
export type AquaTwist = 'kaltenbach' | 'deactivated' | 'capitals' | 'trailing-blank';

/** Everybody who is assignee or reporter of a Bug of the webshop: 27 people. */
export const webshopPeople: readonly Person[] = [
  { first: 'Katharina', last: 'Brandt', job: 'Projektleitung Webshop' },
  { first: 'Svenja', last: 'Paulsen', job: 'Testmanagement' },
  { first: 'Tobias', last: 'Hinrichs', job: 'Entwicklung' },
  { first: 'Malte', last: 'Jessen', job: 'Entwicklung' },
  { first: 'Aylin', last: 'Demir', job: 'Entwicklung', aqua: 'capitals' },
  { first: 'Jörg', last: 'Müller', job: 'Entwicklung', aqua: 'capitals' },
  { first: 'Pawel', last: 'Nowak', job: 'Entwicklung' },
  { first: 'Dimitri', last: 'Volkov', job: 'Entwicklung' },
  { first: 'Thomas', last: 'Becker', job: 'Entwicklung', aqua: 'trailing-blank' },
  { first: 'Jan-Philipp', last: 'Kruse', job: 'Entwicklung' },
  { first: 'Rafael', last: 'Ortega', job: 'Entwicklung' },
  { first: 'Birte', last: 'Claussen', job: 'Test' },
  { first: 'Silke', last: 'Wiechmann', job: 'Test' },
  { first: 'Nina', last: 'Schröder', job: 'Test', aqua: 'trailing-blank' },
  { first: 'Anja', last: 'Thomsen', job: 'Test' },
  { first: 'Lea', last: 'Hoffmann', job: 'Test' },
  { first: 'Henrik', last: 'Osterloh', job: 'Entwicklung', hidden: true },
  { first: 'Francesca', last: 'Conti', job: 'Produktmanagement', hidden: true },
  { first: 'Ole', last: 'Petersen', job: 'Entwicklung', hidden: true },
  { first: 'Greta', last: 'Lindqvist', job: 'Gestaltung', hidden: true },
  { first: 'Miriam', last: 'Roth', job: 'Produktmanagement', hidden: true },
  { first: 'Carsten', last: 'Ahlers', job: 'Betrieb', hidden: 'from everybody' },
  { first: 'Bernd', last: 'Scholz', job: 'Test (Kaltenbach)', aqua: 'kaltenbach' },
  { first: 'Petra', last: 'Winkler', job: 'Test (Kaltenbach)', aqua: 'kaltenbach' },
  { first: 'Marcel', last: 'Dietz', job: 'Test (Kaltenbach)', aqua: 'kaltenbach' },
  { first: 'Yvonne', last: 'Krämer', job: 'Test (Kaltenbach)', aqua: 'kaltenbach' },
  { first: 'Stefan', last: 'Lübke', job: 'Test', aqua: 'deactivated' },
];

/** In the aqua project as well, with Jira accounts, but on no Bug of the webshop. */
export const otherTesters: readonly Person[] = [
  { first: 'Hauke', last: 'Sievers', job: 'Abnahme' },
  { first: 'Ines', last: 'Falk', job: 'Abnahme' },
  { first: 'Mustafa', last: 'Yildiz', job: 'Testautomatisierung' },
  { first: 'Karla', last: 'Behrens', job: 'Kundenservice' },
];

/** In aqua's other projects only. */
export const otherAquaPeople: readonly Person[] = [
  { first: 'Jonas', last: 'Ebeling', job: 'Administration' },
  { first: 'Wiebke', last: 'Harms', job: 'Test Logistik' },
  { first: 'Sönke', last: 'Matthiesen', job: 'Test Logistik' },
  { first: 'Elif', last: 'Kaya', job: 'Test Zahlung' },
  { first: 'Ralf', last: 'Dörfler', job: 'Konzern-IT' },
  { first: 'Beate', last: 'Steinmann', job: 'Konzern-IT' },
  { first: 'Viktor', last: 'Lang', job: 'Test App' },
  { first: 'Dagmar', last: 'Pohl', job: 'Test App' },
];

/** Jira's administrator: sees and may do everything there. */
export const jiraAdmin = 'jonas.ebeling';
/** Somebody without any rights beyond those of everybody. */
export const ordinaryMember: Person = { first: 'Marie', last: 'Lorenz', job: 'Einkauf' };
/** The project lead, whose own account does the configuration before the company gets a dedicated one. */
export const projectLead = 'katharina.brandt';

/** The name before the @, in small letters and without umlauts; user name in aqua, too. */
const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

export function slugOf({ first, last }: Pick<Person, 'first' | 'last'>): string {
  const plain = (part: string): string => part.toLowerCase().replace(/[äöüß]/g, (letter) => letters[letter] ?? letter);
  return `${plain(first)}.${plain(last)}`;
}

export function jiraAddressOf(person: Pick<Person, 'first' | 'last'>): string {
  return `${slugOf(person)}@nordlicht.example`;
}

/** The address that aqua has, with the untidiness of manual entry. */
export function aquaAddressOf(person: Person): string {
  const address = jiraAddressOf(person);
  switch (person.aqua) {
    case 'kaltenbach':
      return `${slugOf(person)}@kaltenbach.example`;
    case 'capitals':
      return address.replace(/(^|[.@-])\p{L}/gu, (letter) => letter.toUpperCase());
    case 'trailing-blank':
      return `${address} `;
    default:
      return address;
  }
}
