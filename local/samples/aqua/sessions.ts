import { randomBytes } from 'node:crypto';
import type { AquaSystem, AquaUserRecord } from './system';

interface Session {
  user: AquaUserRecord;
  refreshToken: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
}

/** An answer of the token endpoint: OAuth's own members and those of the server's framework (docs/platform/aqua.md#log-in). */
export interface TokenAnswer {
  access_token: string;
  token_type: 'bearer';
  expires_in: number;
  refresh_token: string;
  userName: string;
  '.issued': string;
  '.expires': string;
}

/** Why no token was given, in OAuth's words. */
export interface TokenError {
  error: 'invalid_grant' | 'unsupported_grant_type' | 'invalid_request';
  error_description: string;
}

export interface Sessions {
  /** Takes the form of a token request. */
  grant(form: URLSearchParams): TokenAnswer | TokenError;
  /** The user of a token that is alive. */
  userOf(token: string): AquaUserRecord | undefined;
  end(token: string): boolean;
  open(): number;
  expireAll(): void;
}

const wrong: TokenError = { error: 'invalid_grant', error_description: 'The user name or password is incorrect.' };
const locked: TokenError = { error: 'invalid_grant', error_description: 'The account is locked after too many failed log-ins.' };
const expired: TokenError = { error: 'invalid_grant', error_description: 'The password has expired and has to be changed.' };

/** Keeps the sessions of one server. A token's life does not grow by using it. */
export function openSessions(system: AquaSystem, lifeSeconds: number): Sessions {
  const sessions = new Map<string, Session>();
  /** Refused log-ins in a row, by what was given as the user name. */
  const refusals = new Map<string, number>();

  return {
    grant: (form) => {
      switch (form.get('grant_type')) {
        case 'password': {
          return logIn(form.get('username') ?? '', form.get('password') ?? '');
        }
        case 'refresh_token': {
          const [old, session] = [...sessions].find(([, one]) => one.refreshToken === form.get('refresh_token')) ?? [];
          if (old === undefined || !session) return { error: 'invalid_grant', error_description: 'The refresh token is not valid.' };
          sessions.delete(old);
          return start(session.user);
        }
        case null:
          return { error: 'invalid_request', error_description: 'The grant type is missing.' };
        default:
          return { error: 'unsupported_grant_type', error_description: 'Only password and refresh_token are supported.' };
      }
    },
    userOf: (token) => {
      const session = sessions.get(token);
      return session && session.expiresAt > Date.now() ? session.user : undefined;
    },
    end: (token) => sessions.delete(token),
    open: () => [...sessions.values()].filter((session) => session.expiresAt > Date.now()).length,
    expireAll: () => {
      for (const session of sessions.values()) session.expiresAt = 0;
    },
  };

  /** A locked account is refused whatever the password, and an expired password only where it is the right one. */
  function logIn(userName: string, password: string): TokenAnswer | TokenError {
    const { lockoutAfter = Infinity, expired: withExpired } = system.logInPolicy ?? {};
    const name = userName.trim().toLowerCase();
    const before = refusals.get(name) ?? 0;
    if (before >= lockoutAfter) return locked;
    const user = userByLogIn(userName, password);
    if (!user) {
      refusals.set(name, before + 1);
      return wrong;
    }
    refusals.delete(name);
    return withExpired?.has(user.userName.toLowerCase()) ? expired : start(user);
  }

  /** In the public cloud the user name carries the tenant; without it nobody is found. */
  function userByLogIn(userName: string, password: string): AquaUserRecord | undefined {
    const [name = '', tenant = '', ...rest] = userName.trim().toLowerCase().split('@');
    if (tenant !== (system.multiTenant ? system.tenant.toLowerCase() : '') || rest.length > 0) return undefined;
    if (password === '' || system.passwords.get(name) !== password) return undefined;
    return system.users.find((user) => user.userName.toLowerCase() === name && user.status === 'Activated');
  }

  function start(user: AquaUserRecord): TokenAnswer {
    const accessToken = randomBytes(24).toString('base64url');
    const refreshToken = randomBytes(24).toString('base64url');
    const issued = Date.now();
    const expiresAt = issued + lifeSeconds * 1000;
    sessions.set(accessToken, { user, refreshToken, expiresAt });
    return {
      access_token: accessToken,
      token_type: 'bearer',
      expires_in: lifeSeconds,
      refresh_token: refreshToken,
      userName: system.multiTenant ? `${user.userName}@${system.tenant}` : user.userName,
      '.issued': new Date(issued).toUTCString(),
      '.expires': new Date(expiresAt).toUTCString(),
    };
  }
}
