import { defineFact } from '../../checklist/engine/define-fact';
import { attachmentLimits } from '../../clients/aqua/operations/system';

/** What aqua takes of attachments (docs/platform/aqua.md#attachment-limits). */
export const aquaAttachmentLimits = defineFact({
  id: 'aqua.attachmentLimits',
  gather: ({ aqua }) => aqua.ask(attachmentLimits),
});
