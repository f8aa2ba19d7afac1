import type { FastifyInstance } from 'fastify';
import { administersJira, seesIssue, type Someone } from '../access';
import { isLeftToEdit } from '../editing';
import { JiraRefusal, booleanOf, paramsOf, queryOf, sendJson } from '../http';
import { issueKey } from '../model/issue';
import { isKeptFromApps } from '../data-policy';
import { readingOf } from '../reading';
import { showMetaField } from '../show-field';
import type { JiraSite } from '../site';

/** The fields of an issue's edit screen that the caller may edit (docs/platform/jira.md#edit-screens). */
export function editMetaRoutes(app: FastifyInstance, site: JiraSite): void {
  app.get('/rest/api/3/issue/:issue/editmeta', async (request, reply) => {
    const reading = readingOf(site, request);
    const { viewer } = reading;
    const wanted = paramsOf(request)['issue'] ?? '';
    const issue = site.issues.find((one) => String(one.id) === wanted || issueKey(one) === wanted);
    if (!issue || !seesIssue(site, viewer, issue) || isKeptFromApps(issue.project, viewer))
      throw new JiraRefusal(404, 'Issue does not exist or you do not have permission to see it.');
    const query = queryOf(request);
    const [anyScreen, anyStatus] = [booleanOf(query, 'overrideScreenSecurity'), booleanOf(query, 'overrideEditableFlag')];
    if ((anyScreen || anyStatus) && !isAdministratingApp(viewer))
      throw new JiraRefusal(403, 'Only apps that administer Jira can override the screen or the editable flag.');
    const { project, type } = issue;
    const screen = anyScreen ? site.fields : site.editScreen(project, type);
    const fields = screen.filter((field) => isLeftToEdit(site, viewer, issue, field, { anyStatus }));
    const required = new Set(site.createScreen(project, type).flatMap((one) => (one.required ? one.field.id : [])));
    return sendJson(reply, {
      fields: Object.fromEntries(
        fields.map((field) => [field.id, showMetaField(reading, project, { field, required: required.has(field.id), hasDefault: false })]),
      ),
    });
  });

  function isAdministratingApp(viewer: Someone): boolean {
    return viewer?.accountType === 'app' && administersJira(site, viewer);
  }
}
