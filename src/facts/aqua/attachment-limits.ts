import { defineFact } from '../../checklist/engine/define-fact';

/** What aqua takes of attachments (facts/aqua §2.2, `System/Settings`). */
export const aquaAttachmentLimits = defineFact({
  id: 'aqua.attachmentLimits',
  gather: ({ aqua }) => aqua.attachmentLimits(),
});
