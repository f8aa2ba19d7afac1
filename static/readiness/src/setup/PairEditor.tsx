import Button from '@atlaskit/button/new';
import type { AquaFieldOption, AquaItemType, Direction, Pair } from '../../../../src/contract';
import type { Option } from '../jira';
import { useFocusNext } from '../common/use-focus-next';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';
import { Picker } from './Picker';
import { withResolutionField } from './resolution-fields';

const itemTypeIds: readonly AquaItemType[] = ['Defect', 'Requirement'];
const directionIds: readonly Direction[] = ['both', 'toAqua', 'toJira'];

interface Props {
  pairs: readonly Pair[];
  types: readonly Option[];
  /** aqua's fields that could take the resolution. */
  fields: readonly AquaFieldOption[];
  onChange: (pairs: Pair[]) => void;
  /** Somebody decided where this pair's resolution goes. */
  onChoose: (pair: Pair) => void;
  /** Why it cannot be saved, or offers less than it should. */
  why: { text: string | undefined; onRetry?: () => void };
}

/** Which work type becomes which type of item, which way it travels, and where its resolution goes. */
export function PairEditor({ pairs, types, fields, onChange, onChoose, why }: Props) {
  const { page } = usePack();
  const words = useWords('setup').where;
  const focusNext = useFocusNext(pairs.length);
  const itemTypes = itemTypeIds.map((value) => ({ value, label: words.itemTypes[value] }));
  const directions = directionIds.map((value) => ({ value, label: words.directions[value] }));
  const notCarried: Option = { value: '', label: words.resolutionStays };
  const put = (index: number, pair: Pair): void => onChange(pairs.map((one, at) => (at === index ? pair : one)));
  const add = (): void => {
    const free = types.find((type) => !pairs.some((pair) => pair.jiraIssueTypeId === type.value));
    if (!free) return;
    focusNext(`pair-${pairs.length}-type`);
    onChange([...pairs, { jiraIssueTypeId: free.value, aquaItemType: 'Defect', direction: 'both' }]);
  };
  const remove = (index: number): void => {
    focusNext(`pair-${Math.min(index, pairs.length - 2)}-type`, 'add-pair');
    onChange(pairs.filter((_pair, at) => at !== index));
  };
  return (
    <fieldset className="field checks">
      <legend>{words.pairs}</legend>
      <p className="help">{words.pairsHelp}</p>
      {pairs.map((pair, index) => {
        const takers = [
          notCarried,
          ...fields
            .filter(({ itemType }) => itemType === pair.aquaItemType)
            .map(({ id, title }) => ({ value: id, label: words.resolutionGoesTo(title) })),
        ];
        const type = types.find(({ value }) => value === pair.jiraIssueTypeId);
        return (
          <div key={index} className="pair" role="group" aria-label={words.pair(String(index + 1))}>
            <Picker
              id={`pair-${index}-type`}
              label={words.jiraType}
              options={types}
              value={type}
              onChange={(option) => option && put(index, { ...pair, jiraIssueTypeId: option.value })}
            />
            <Picker
              id={`pair-${index}-direction`}
              label={words.direction}
              options={directions}
              value={directions.find(({ value }) => value === pair.direction)}
              onChange={(option) => {
                const direction = directions.find(({ value }) => value === option?.value)?.value;
                if (direction) put(index, { ...pair, direction });
              }}
            />
            <Picker
              id={`pair-${index}-item`}
              label={words.aquaType}
              options={itemTypes}
              value={itemTypes.find(({ value }) => value === pair.aquaItemType)}
              onChange={(option) => {
                const aquaItemType = itemTypes.find(({ value }) => value === option?.value)?.value;
                if (aquaItemType) put(index, { ...withResolutionField(pair, undefined), aquaItemType });
              }}
            />
            <div className="resolution">
              <Picker
                id={`pair-${index}-resolution`}
                label={words.resolution}
                options={takers}
                value={takers.find(({ value }) => value === (pair.resolutionFieldId ?? ''))}
                onChange={(option) => {
                  onChoose(pair);
                  put(index, withResolutionField(pair, option?.value));
                }}
              />
            </div>
            {pairs.length > 1 && (
              <Button appearance="subtle" onClick={() => remove(index)}>
                {words.remove}
                <span className="hidden"> {type?.label ?? words.thisPair}</span>
              </Button>
            )}
          </div>
        );
      })}
      {why.text && (
        <p className="error" role="alert">
          {why.text}
        </p>
      )}
      <div className="actions">
        <Button id="add-pair" spacing="compact" onClick={add} isDisabled={types.length === 0 || pairs.length >= types.length}>
          {words.addPair}
        </Button>
        {why.onRetry && (
          <Button spacing="compact" onClick={why.onRetry}>
            {page.app.tryAgain}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
