import { router } from '@forge/bridge';
import type { Link } from '../../../../src/wording/words';
import { usePack } from '../words/pack';

/** A link out of the frame, which only the platform can open. */
export function OutLink({ link }: { link: Link }) {
  const { page } = usePack();
  return (
    <a
      className="link"
      href={link.href}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        event.preventDefault();
        void router.open(link.href);
      }}
    >
      {link.text}
      <span className="hidden"> {page.app.newTab}</span>
    </a>
  );
}
