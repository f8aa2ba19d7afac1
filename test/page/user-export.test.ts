import { readUserExport } from '../../static/readiness/src/evidence/user-export';

const lena = { accountId: '712020:lena', address: 'lena.brandt@nordlicht.example' };
const jonas = { accountId: '5b10:jonas', address: 'jonas@nordlicht.example' };

it.each<[string, string]>([
  [
    'as it is exported',
    'User id,User name,email,User status\n712020:lena,Lena Brandt,lena.brandt@nordlicht.example,Active\n5b10:jonas,Jonas,jonas@nordlicht.example,Active\n',
  ],
  [
    'in another order, with a mark at its beginning and lines of Windows',
    '\uFEFFEmail,User name,User ID\r\nlena.brandt@nordlicht.example,Lena,712020:lena\r\njonas@nordlicht.example,Jonas,5b10:jonas\r\n',
  ],
  [
    'saved by a spreadsheet with semicolons',
    'Account ID;Email address\n712020:lena;lena.brandt@nordlicht.example\n5b10:jonas;jonas@nordlicht.example',
  ],
  [
    'with quotes, separators and line breaks inside',
    'User id,User name,email\n"712020:lena","Brandt, ""Lena""\nof QA",lena.brandt@nordlicht.example\n5b10:jonas,Jonas," jonas@nordlicht.example "\n',
  ],
])('reads users %s', (_name, text) => {
  expect(readUserExport(text)).toEqual({ ok: true, users: [lena, jonas], leftOut: 0 });
});

it('leaves out lines without id or address, and accounts that are not active', () => {
  const text =
    'User id,email,User status\n712020:lena,lena.brandt@nordlicht.example,Active\n,x@y.example,Active\nb,,Active\nc,c@y.example,Suspended\nd,d@y.example,Deactivated\n\n';
  expect(readUserExport(text)).toEqual({ ok: true, users: [lena], leftOut: 4 });
});

it.each([
  ['', 'no-table'],
  ['{"format":"something else"}', 'no-table'],
  ['name,email\nLena,l@x.example', 'no-id-column'],
  ['User id,User name\na,Lena', 'no-address-column'],
])('says what is missing: %j', (text, why) => {
  expect(readUserExport(text)).toEqual({ ok: false, why });
});
