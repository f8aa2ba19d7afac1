export { sections as sectionsInOrder } from '../checklist/model/vocabulary';
export { readsOf as checkReads, sectionOf as checkSections } from '../checks/places';
