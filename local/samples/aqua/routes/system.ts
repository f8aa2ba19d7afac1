import { AquaRefusal, flagOf, idOf, numberOf, queryOf } from '../http';
import { permissionNames } from '../../scenarios/nordlicht/aqua-permissions';
import { systemPermissionsOf } from '../rights';
import { showLicence, showMinimalUser, showRole, showRoleName, showUser, showUserInfo } from '../show';
import type { AquaSystem, AquaUserRecord } from '../system';
import type { Route } from '../route';

/** The system as a whole. Users, licences, roles and the list of all projects are for administrators of the system. */
export function systemRoutes(system: AquaSystem): Route[] {
  return [
    { path: 'Session', answer: ({ user }) => showSession(system, user) },
    { path: 'System/Permissions', answer: ({ user }) => systemPermissionsOf(user) },
    { path: 'System/Settings', answer: () => showSettings(system) },
    { path: 'System/License', answer: forAdministrators(() => ({ Licenses: system.licences.map(showLicence) })) },
    {
      path: 'System/License/LastUserActivity',
      answer: forAdministrators(({ request }) => {
        const query = queryOf(request);
        const filter = (query.get('filter') ?? '').toLowerCase();
        const found = (system.activity ?? []).flatMap((activity) => {
          const user = system.users.find(({ id }) => id === activity.userId);
          return user?.userName.toLowerCase().includes(filter) ? [{ activity, user }] : [];
        });
        const startAt = numberOf(query, 'startAt', 0);
        const maxResults = numberOf(query, 'maxResults', 50);
        return {
          StartAt: startAt,
          MaxResults: maxResults,
          Count: found.length,
          Items: found.slice(startAt, startAt + maxResults).map(({ activity, user }) => ({
            LastActivity: activity.at,
            LicenseUsage: [],
            ClientId: null,
            User: showUserInfo(user),
            State: 'Inactive',
            ClientType: activity.clientType,
          })),
        };
      }),
    },
    {
      path: 'System/License/Incidents',
      answer: forAdministrators(({ request }) => {
        const query = queryOf(request);
        const startAt = numberOf(query, 'startAt', 0);
        const maxResults = numberOf(query, 'maxResults', 50);
        const all = [...(system.logIns ?? [])].sort((one, other) => other.at.localeCompare(one.at));
        return {
          StartAt: startAt,
          MaxResults: maxResults,
          Count: all.length,
          Items: all.slice(startAt, startAt + maxResults).map(({ userId, at, clientType, refused }) => {
            const user = system.users.find(({ id }) => id === userId);
            return {
              CustomerId: 1,
              LoginSuccessfull: refused === undefined,
              OccurrenceDate: at,
              ReasonCode: refused ?? 'Unknown',
              ReasonData: null,
              ClientType: clientType,
              ClientId: null,
              Relogin: false,
              User: user ? showUserInfo(user) : null,
            };
          }),
        };
      }),
    },
    {
      path: 'System/License/Permissions',
      answer: forAdministrators(({ request }) => {
        const code = queryOf(request).get('licenseprofilecode');
        const licence = system.licences.find((one) => one.code === code);
        return { Permissions: licence ? permissionNames.filter((name) => !licence.without?.includes(name)) : [] };
      }),
    },
    { path: 'System/User', answer: forAdministrators(() => system.users.map(showMinimalUser)) },
    {
      path: 'System/User/:userId',
      answer: forAdministrators(({ request }) => {
        const id = idOf(request, 'userId');
        const found = system.users.find((one) => one.id === id);
        if (!found) throw AquaRefusal.notFound('The user');
        const query = queryOf(request);
        return showUser(system, found, {
          projects: flagOf(query, 'includeProjects', false),
          licences: flagOf(query, 'includeLicenses', false),
        });
      }),
    },
    { path: 'System/Role', answer: forAdministrators(() => system.roles.map((role) => showRoleName(system, role.id))) },
    {
      path: 'System/Role/:roleId',
      answer: forAdministrators(({ request }) => {
        const id = idOf(request, 'roleId');
        const found = system.roles.find((role) => role.id === id);
        if (!found) throw AquaRefusal.notFound('The role');
        return showRole(found);
      }),
    },
    {
      path: 'System/Project',
      answer: forAdministrators(({ request }) => {
        const live = flagOf(queryOf(request), 'excludeArchived', false);
        return system.projects.filter((project) => !(live && project.archived)).map(({ id, name }) => ({ Id: id, Name: name }));
      }),
    },
  ];
}

function forAdministrators(answer: Route['answer']): Route['answer'] {
  return (call) => {
    if (!call.user.serverAdministrator) throw AquaRefusal.notPermitted();
    return answer(call);
  };
}

function showSession(system: AquaSystem, user: AquaUserRecord): Record<string, unknown> {
  return {
    ...showUserInfo(user),
    CustomerId: 17,
    IsFirstLogin: false,
    ServerAdministrator: user.serverAdministrator,
    TenantName: system.tenant,
    SecureModeHash: null,
  };
}

function showSettings(system: AquaSystem): Record<string, unknown> {
  return {
    CustomizedStrings: { German: {}, English: {} },
    WikiLinksSettings: { BaseUrls: {} },
    NewsSettings: { Url: null },
    ServerIdentity: system.serverName,
    SoftwareVersion: system.version,
    AttachmentMaxFileSize: system.attachmentMaxBytes,
    AttachmentMaxFileSizeForUploadUrl: system.attachmentMaxBytes,
    TestJobsInTestScenarioMaxCount: 500,
    IsEnterpriseModeOn: false,
    OceanModeOn: true,
    ScreenShotMaxFileSize: 5_242_880,
    EnableNewUI: true,
    AllowedAttachmentFileExtensions: '',
    EnableStopWatchForManualExecutions: true,
    WL: null,
    MaximumNumberOfAttachedLabels: 20,
    AllowInternalUserAuthentication: true,
  };
}
