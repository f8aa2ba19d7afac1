import type { AquaOptions, Unavailability } from '../../../../src/contract';
import { ProblemMessage } from '../common/ProblemMessage';
import type { LoadedOptions } from './use-aqua-options';

/** Why aqua's options are not there, each reason once, however many pickers wait for it. */
export function AquaTrouble({ loaded: { options, problem, again } }: { loaded: LoadedOptions }) {
  if (problem) return <ProblemMessage problem={problem} onRetry={again} />;
  return (
    <>
      {reasonsIn(options).map((unavailable) => (
        <ProblemMessage key={unavailable.reason} problem={{ code: 'connection-failed', unavailable }} onRetry={again} />
      ))}
    </>
  );
}

function reasonsIn(options: AquaOptions | undefined): Unavailability[] {
  if (!options) return [];
  const { projects, folders, users, licences, fields, dictionaries } = options;
  const reasons = [projects, folders, users, licences, fields, dictionaries].flatMap((part) =>
    part && !part.ok ? [part.unavailable] : [],
  );
  return [...new Map(reasons.map((unavailable) => [unavailable.reason, unavailable])).values()];
}
