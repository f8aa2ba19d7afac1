import type { Random } from '../../random';
import { slugOf, type Person } from './people';
import { names } from './words';

export const firstNames = names(`
  Andrea, Arne, Astrid, Axel, Benjamin, Britta, Christoph, Claudia, Daniela, David, Doris, Emre, Erik, Eva, Fabian, Frauke, Gesa, Gudrun,
  Hanna, Heiko, Helga, Inga, Jana, Jens, Julia, Kai, Kerstin, Lars, Lukas, Manuela, Matthias, Nele, Niklas, Olga, Patrick, Rabea, Sabine,
  Sven, Tanja, Ulrich
`);
export const lastNames = names(`
  Albers, Arndt, Bauer, Böhm, Busch, Carstens, Christiansen, Dreyer, Engel, Fischer, Frank, Gerdes, Günther, Hansen, Heinrich, Jacobs,
  Jansen, Kaiser, Keller, Koch, Krause, Lehmann, Ludwig, Maier, Neumann, Otto, Peters, Pfeiffer, Richter, Sander, Schulz, Seidel, Stein,
  Thiel, Vogel, Wagner, Weber, Winter, Wolff, Zimmer
`);
const jobs = names('Einkauf, Kundenservice, Lager, Buchhaltung, Marketing, Personal, Versand, Entwicklung, Logistik');

/** Made-up colleagues, no two of one name and nobody with a name that is taken. About a quarter hides the address, a few have left. */
export function employees(count: number, taken: ReadonlySet<string>, random: Random): Person[] {
  const everybody = firstNames.flatMap((first) => lastNames.map((last) => ({ first, last })));
  return random
    .shuffled(everybody)
    .filter((name) => !taken.has(slugOf(name)))
    .slice(0, count)
    .map((name) => ({
      ...name,
      job: random.pick(jobs),
      ...(random.next() < 0.25 ? { hidden: true } : {}),
      ...(random.next() < 0.04 ? { left: true } : {}),
    }));
}
