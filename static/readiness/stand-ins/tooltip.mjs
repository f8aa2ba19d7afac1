/** Stands for the components' tooltips: a notice could have a button with one, and none of this page has. The real one brings layers of its own. */
export default function NoTooltip({ children }) {
  return typeof children === 'function' ? children({}) : children;
}
