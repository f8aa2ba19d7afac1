import * as v from 'valibot';
import { count, distinct, listOf, maybeDate, maybeName, name, object, present, text, title } from '../members';
import { aquaOperation } from '../operation';
import { permissions } from '../permissions';

/** Whether one server serves many customers, as aqua's public cloud does (docs/platform/aqua.md#telling-an-aqua-server). */
export const environment = aquaOperation({
  path: '/api/Environment',
  request: () => ({}),
  answer: v.pipe(
    object({ IsMultiTenant: v.boolean() }),
    v.transform(({ IsMultiTenant }) => ({ multiTenant: IsMultiTenant })),
  ),
});

/** What the reading account may do in the whole system. */
export const systemPermissions = aquaOperation({ path: '/api/System/Permissions', request: () => ({}), answer: permissions });

const licence = v.pipe(
  object({
    Code: name,
    Name: v.nullable(title),
    MaxNamedLicensesAvailable: count,
    MaxFloatingLicensesAvailable: count,
    // Null: without such a limit.
    StartTime: maybeDate,
    ExpiryTime: maybeDate,
  }),
  v.transform((of) => ({
    code: of.Code,
    name: of.Name ?? of.Code,
    maxNamed: of.MaxNamedLicensesAvailable,
    maxFloating: of.MaxFloatingLicensesAvailable,
    ...present({ startsAt: of.StartTime, expiresAt: of.ExpiryTime }),
  })),
);

/** Every licence of the system (docs/platform/aqua.md#licences); dates are ISO 8601. One code may have several, each with a term of its own. */
export const licences = aquaOperation({
  path: '/api/System/License',
  request: () => ({}),
  answer: v.pipe(
    object({ Licenses: listOf(licence) }),
    v.transform(({ Licenses }) =>
      distinct(Licenses, (one) => JSON.stringify([one.code, one.name, one.maxNamed, one.maxFloating, one.startsAt, one.expiresAt])),
    ),
  ),
});

/** The permissions that a licence gives. */
export const licencePermissions = aquaOperation({
  path: '/api/System/License/Permissions',
  request: ({ code }: { code: string }) => ({ query: { licenseProfileCode: code } }),
  answer: v.pipe(
    object({ Permissions: listOf(name) }),
    v.transform(({ Permissions }) => Permissions),
  ),
});

/** The endings of a list, without the dot; none where one of its entries stands for every file. */
function endingsIn(list: string): string[] {
  const endings = list
    .toLowerCase()
    .split(/[,;\s]+/)
    .map((ending) => ending.replace(/^\*?\./, ''))
    .filter((ending) => ending !== '');
  return endings.includes('*') ? [] : endings;
}

const limits = v.pipe(
  object({
    AttachmentMaxFileSize: v.pipe(count, v.gtValue(0)),
    AllowedAttachmentFileExtensions: v.nullable(text),
    SoftwareVersion: maybeName,
  }),
  v.transform(({ AttachmentMaxFileSize, AllowedAttachmentFileExtensions, SoftwareVersion }) => ({
    ...present({ version: SoftwareVersion?.trim() || undefined }),
    largestBytes: AttachmentMaxFileSize,
    extensions: endingsIn(AllowedAttachmentFileExtensions ?? ''),
  })),
);
export type AquaAttachmentLimits = v.InferOutput<typeof limits>;

/**
 * What aqua takes of attachments (docs/platform/aqua.md#attachment-limits): bytes, and endings without the dot in small letters, none where
 * every kind of file is taken. The vendor's sample is ".png,.jpg". The same answer tells the server's version, such as 24.8.0.0, where the server
 * does (docs/platform/aqua.md#versions).
 */
export const attachmentLimits = aquaOperation({ path: '/api/System/Settings', request: () => ({}), answer: limits });
