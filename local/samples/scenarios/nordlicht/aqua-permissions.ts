import { names } from './words';

/** Permissions of roles by the names that aqua's API has for them; the built-in role holds them all. */
export const permissionNames = names(`
  RQViewContentAll, RQViewDiscussionsAll, RQViewWordExportAll, RQViewWordExportAssigned, RQViewWordExportOwn,
  RQCreateEditFieldsDescriptionAll, RQCreateEditCommentsAll, RQCreateWordImportAll, RQEditStatusAll, RQEditStatusAssigned,
  RQEditStatusOwn, RQEditFieldsAll, RQEditFieldsAssigned, RQEditFieldsOwn, RQEditDescriptionAll,
  RQEditDescriptionAssigned, RQEditDescriptionOwn, RQEditCommentsAll, RQEditCommentsAssigned, RQEditCommentsOwn,
  RQEditWordImportAll, RQEditWordImportAssigned, RQEditWordImportOwn, RQEditBatchAll, RQDeleteAll, RQDeleteAssigned,
  RQDeleteOwn, RQMoveInProjectAll, RQMoveInProjectAssigned, RQMoveInProjectOwn, RQMoveBetweenProjectsAll,
  RQMoveBetweenProjectsAssigned, RQMoveBetweenProjectsOwn, RQCreateDependencyAll, RQDeleteDependencyAll, DFViewContentAll,
  DFCreateAll, DFEditAll, DFEditAssigned, DFEditOwn, DFEditEnclosuresAll, DFEditEnclosuresOwn, DFEditBatchAll,
  DFDeleteAll, DFDeleteAssigned, DFDeleteOwn, DFDeleteEnclosuresAll, DFDeleteEnclosuresOwn, DFMoveInProjectAll,
  DFMoveInProjectAssigned, DFMoveInProjectOwn, DFMoveBetweenProjectsAll, DFMoveBetweenProjectsAssigned,
  DFMoveBetweenProjectsOwn, DFCreateDependencyAll, DFDeleteDependencyAll, TCViewContentAll,
  TCCreateEditFieldsDescriptionAll, TCCreateEditVariablesAll, TCCreateEditNestingAll, TCCreateEditTestAutomationAll,
  TCEditStatusAll, TCEditStatusAssigned, TCEditStatusOwn, TCEditFieldDescriptionAll, TCEditFieldDescriptionAssigned,
  TCEditFieldDescriptionOwn, TCEditStepsAll, TCEditStepsAssigned, TCEditStepsOwn, TCEditVariablesAll,
  TCEditVariablesAssigned, TCEditVariablesOwn, TCEditNestingAll, TCEditNestingAssigned, TCEditNestingOwn,
  TCEditTestAutomationAll, TCEditTestAutomationAssigned, TCEditTestAutomationOwn, TCEditBatchAll, TCDeleteAll,
  TCDeleteAssigned, TCDeleteOwn, TCMoveInProjectAll, TCMoveInProjectAssigned, TCMoveInProjectOwn,
  TCMoveBetweenProjectsAll, TCMoveBetweenProjectsAssigned, TCMoveBetweenProjectsOwn, TCCreateDependencyAll,
  TCDeleteDependencyAll, TSViewContentAll, TSCreateAll, TSEditAll, TSEditAssigned, TSEditOwn, TSEditBatchAll, TSDeleteAll,
  TSDeleteAssigned, TSDeleteOwn, TSMoveInProjectAll, TSMoveInProjectAssigned, TSMoveInProjectOwn,
  TSMoveBetweenProjectsAll, TSMoveBetweenProjectsAssigned, TSMoveBetweenProjectsOwn, TSCreateDependencyAll,
  TSDeleteDependencyAll, EXTCManualAll, EXTCAutomatedAll, EXTSManualAll, EXTSAutomatedAll, EXSchedulingAll,
  EXSchedulingAssigned, EXSchedulingOwn, EXFinalizeAll, EXSetRelevanceAll, SCViewContentAll, SCCreateAll, SCEditAll,
  SCEditAssigned, SCEditOwn, SCEditBatchAll, SCDeleteAll, SCDeleteAssigned, SCDeleteOwn, SCMoveInProjectAll,
  SCMoveInProjectAssigned, SCMoveInProjectOwn, SCMoveBetweenProjectsAll, SCMoveBetweenProjectsAssigned,
  SCMoveBetweenProjectsOwn, SCCreateDependencyAll, SCDeleteDependencyAll, GEViewsPublishAll, GEViewsEditPublicAll,
  GEProjectEditTreeAll, GEProjectConfigureAll, GEProjectConfigureUsersAll, GEProjectConfigureSubtemplateAll,
  GEProjectViewAllUsersAll, GENotificationsAll, GEMindMapViewAll, GEMindMapCreateEditAll, GEAttachmentsViewOpenAll,
  GEAttachmentsAddAll, GEAttachmentsDeleteAll, GEExportItemAll, GEImportItemAll, PPViewContentAll, PPReportWorkAll,
  PPCreateEditDeleteItemsAll, PPShowEarnedValueAnalysisAll, DAViewAll, DAEditAll, DAChartPublishAll, DAChartEditPublicAll,
  AGViewAll, AGSprintCreateEditAll, AGSprintDeleteAll, AGSprintPlanningAll, RPUseAll, RPManageTemplatesAll,
  RPCreateTemplateEditLayoutAll, RPExportPDFAll, RPExportHTMLAll, RPExportMHTAll, RPExportRTFAll, RPExportXLSAll,
  RPExportXLSXAll, RPExportCSVAll, RPExportTextFileAll, RPExportImageFileAll, RPExportDOCAll, RPExportDOCXAll,
  RPExportODTAll, RPSignPDFAll
`);

const foreign = /^(GEProjectConfigure|GEImport|RPManage)|Delete|MoveBetweenProjects|Configure/;

/** What testers may do: everything but delete, configure and move between projects. */
export const testerPermissions = permissionNames.filter((name) => !foreign.test(name));
/** Guests look. */
export const guestPermissions = permissionNames.filter((name) => /ViewContent|ViewOpen/.test(name));
