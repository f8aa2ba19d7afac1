import { defineFact } from '../../checklist/engine/define-fact';
import { attachmentLimits } from '../../clients/aqua/operations/system';

/** What aqua takes of attachments (facts/aqua §2.2, `System/Settings`). */
export const aquaAttachmentLimits = defineFact({
  id: 'aqua.attachmentLimits',
  gather: ({ aqua }) => aqua.ask(attachmentLimits),
});
