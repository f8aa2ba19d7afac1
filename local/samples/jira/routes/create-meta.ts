import type { FastifyInstance } from 'fastify';
import { holdsOnProject, seesProject } from '../access';
import { permissionToSet, type SiteField } from '../model/fields';
import type { Named } from '../model/project';
import { BadParameter, JiraRefusal, askerOf, listOf, numberOf, pageOf, paramsOf, queryOf, sendJson, signedIn, textOf } from '../http';
import { readingOf, untranslated } from '../reading';
import { showMetaField, showSchema } from '../show-field';
import type { JiraSite } from '../site';

/** Fields: of the screen that creates issues, of projects and of the site. */
export function createMetaRoutes(app: FastifyInstance, site: JiraSite): void {
  app.get('/rest/api/3/issue/createmeta/:project/issuetypes/:type', async (request, reply) => {
    const reading = readingOf(site, request);
    const { viewer: account } = reading;
    const { project: wanted, type: typeId } = paramsOf(request);
    const project = site.projects.find((one) => one.id === wanted || one.key === wanted);
    if (!project || !seesProject(site, account, project))
      throw new JiraRefusal(400, `No project could be found with id or key '${wanted ?? ''}'.`);
    const type = project.issueTypes.find((one) => one.type.id === typeId)?.type;
    if (!type) throw new JiraRefusal(400, `The issue type '${typeId ?? ''}' is not valid for the project.`);
    const holds = (permission: string): boolean => holdsOnProject(site, account, permission, project);
    const fields = site.createScreen(project, type).filter(({ field }) => holds(permissionToSet[field.id] ?? 'CREATE_ISSUES'));
    const query = queryOf(request);
    const startAt = numberOf(query, 'startAt', 0);
    const maxResults = Math.min(numberOf(query, 'maxResults', 50), 200);
    // Who may not create issues there gets a list all the same, an empty one.
    const seen = holds('CREATE_ISSUES') ? fields : [];
    return sendJson(reply, {
      startAt,
      maxResults,
      total: seen.length,
      fields: seen.slice(startAt, startAt + maxResults).map((one) => ({ ...showMetaField(reading, project, one), fieldId: one.field.id })),
    });
  });

  app.get('/rest/api/3/projects/fields', async (request, reply) => {
    const account = signedIn(askerOf(site, request));
    const query = queryOf(request);
    const [projectIds, typeIds, fieldIds] = [query['projectId'] ?? [], query['workTypeId'] ?? [], query['fieldId'] ?? []];
    if (projectIds.length === 0 || typeIds.length === 0) throw new BadParameter('Required parameter is not present.');
    const projects = site.projects.filter((project) => projectIds.includes(project.id));
    if (projects.some((project) => !seesProject(site, account, project)))
      throw new JiraRefusal(403, 'You do not have permission to view the projects or work types.');
    const found = projects.flatMap((project) =>
      project.issueTypes
        .filter(({ type }) => typeIds.includes(type.id))
        .flatMap(({ type }) => site.createScreen(project, type).map(({ field, required }) => ({ project, type, field, required })))
        .filter(({ field }) => fieldIds.length === 0 || fieldIds.includes(field.id)),
    );
    const page = {
      startAt: numberOf(query, 'startAt', 0),
      maxResults: Math.min(numberOf(query, 'maxResults', 50), 100),
      path: '/rest/api/3/projects/fields',
    };
    return sendJson(
      reply,
      pageOf(site, found, page, ({ project, type, field, required }) => ({
        fieldId: field.id,
        projectId: Number(project.id),
        workTypeId: Number(type.id),
        isRequired: required,
        description: '',
      })),
    );
  });

  app.get('/rest/api/3/field/search', async (request, reply) => {
    signedIn(askerOf(site, request));
    const reading = readingOf(site, request);
    const query = queryOf(request);
    const ids = listOf(query, 'id');
    const text = textOf(query, 'query')?.toLowerCase() ?? '';
    const found = site.fields
      .map((field) => ({ field, shown: reading.nameOf('field', field.name) }))
      .filter(({ field }) => ids.length === 0 || ids.includes(field.id))
      .filter(({ shown }) => shown.toLowerCase().includes(text))
      .sort((one, other) => one.shown.localeCompare(other.shown));
    const page = {
      startAt: numberOf(query, 'startAt', 0),
      maxResults: Math.min(numberOf(query, 'maxResults', 50), 50),
      path: '/rest/api/3/field/search',
    };
    return sendJson(
      reply,
      pageOf(site, found, page, ({ field, shown }) => ({
        id: field.id,
        name: shown,
        ...untranslated(reading, field.name),
        schema: showSchema(field),
        description: '',
      })),
    );
  });

  app.get('/rest/api/3/field', async (request, reply) => {
    signedIn(askerOf(site, request));
    const reading = readingOf(site, request);
    return sendJson(
      reply,
      site.fields.map((field) => ({
        id: field.id,
        key: field.id,
        name: reading.nameOf('field', field.name),
        ...untranslated(reading, field.name),
        custom: field.custom !== undefined,
        orderable: true,
        navigable: true,
        searchable: true,
        clauseNames: field.custom ? [`cf[${field.id.replace('customfield_', '')}]`, field.name] : [field.id],
        schema: showSchema(field),
      })),
    );
  });

  app.get('/rest/api/3/customFieldOption/:id', async (request, reply) => {
    signedIn(askerOf(site, request));
    const { id } = paramsOf(request);
    const option = optionOf(({ custom }) => custom !== undefined, id);
    return sendJson(reply, { self: `${site.baseUrl}/rest/api/3/customFieldOption/${option.id}`, value: option.name });
  });

  for (const kind of ['component', 'version'] as const)
    app.get(`/rest/api/3/${kind}/:id`, async (request, reply) => {
      signedIn(askerOf(site, request));
      const { id, name } = optionOf(({ items }) => items === kind, paramsOf(request)['id']);
      return sendJson(reply, { self: `${site.baseUrl}/rest/api/3/${kind}/${id}`, id, name });
    });

  function optionOf(isOf: (field: SiteField) => boolean, id: string | undefined): Named {
    const option = site.fields.flatMap((field) => (isOf(field) ? (field.options ?? []) : [])).find((one) => one.id === id);
    if (!option) throw new JiraRefusal(404, 'There is none with this id, or you may not see it.');
    return option;
  }
}
