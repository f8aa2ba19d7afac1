export { sections as sectionsInOrder } from '../checklist/model/vocabulary';
export { sectionOf as checkSections } from '../checks/places';
