import type * as Electron from 'electron'
import type * as standIn from './electron.ts'

/**
 * The compiler holds the stand-in against electron.d.ts: every call it has must be one that Electron has, with the same
 * arguments and answers. Events are left out, since their overloads say nothing about who emits them.
 */
type Fits<Part extends Wanted, Wanted> = Part

type Stood = typeof standIn
type Real = typeof Electron

export type App = Fits<
  Stood['app'],
  Pick<
    Real['app'],
    | 'isPackaged'
    | 'getVersion'
    | 'setPath'
    | 'setAppUserModelId'
    | 'enableSandbox'
    | 'requestSingleInstanceLock'
    | 'isReady'
    | 'whenReady'
    | 'quit'
    | 'exit'
  >
>
export type CommandLine = Fits<
  Stood['app']['commandLine'],
  Pick<Real['app']['commandLine'], 'hasSwitch'>
>

export type BrowserWindow = Fits<
  InstanceType<Stood['BrowserWindow']>,
  Pick<
    Electron.BrowserWindow,
    | 'loadURL'
    | 'show'
    | 'focus'
    | 'restore'
    | 'maximize'
    | 'close'
    | 'isVisible'
    | 'isMinimized'
    | 'isMaximized'
    | 'isDestroyed'
    | 'getNormalBounds'
  >
>
export type Options = Fits<
  NonNullable<ConstructorParameters<Stood['BrowserWindow']>[0]>,
  NonNullable<ConstructorParameters<Real['BrowserWindow']>[0]>
>

export type WebContents = Fits<
  InstanceType<Stood['BrowserWindow']>['webContents'],
  Pick<Electron.WebContents, 'loadURL' | 'reload' | 'send' | 'isDestroyed' | 'setWindowOpenHandler'>
>
export type Ipc = Fits<
  InstanceType<Stood['BrowserWindow']>['webContents']['ipc'],
  Pick<Electron.WebContents['ipc'], 'handle'>
>

export type Dialog = Fits<
  Stood['dialog'],
  Pick<Electron.Dialog, 'showSaveDialog' | 'showMessageBox' | 'showErrorBox'>
>

export type Protocol = Fits<
  Stood['protocol'],
  Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>
>

export type Session = Fits<
  Stood['session']['defaultSession'],
  Pick<
    Electron.Session,
    | 'setPermissionCheckHandler'
    | 'setPermissionRequestHandler'
    | 'setDevicePermissionHandler'
    | 'setSpellCheckerEnabled'
  >
>
export type OnBeforeRequest = Fits<
  Parameters<Stood['session']['defaultSession']['webRequest']['onBeforeRequest']>,
  [((details: never, callback: never) => void) | null]
>

export type NativeTheme = Fits<
  Stood['nativeTheme'],
  Pick<Electron.NativeTheme, 'themeSource' | 'shouldUseDarkColors'>
>
export type Shell = Fits<Stood['shell'], Pick<Electron.Shell, 'showItemInFolder' | 'openExternal'>>
export type Notification = Fits<
  InstanceType<Stood['Notification']>,
  Pick<Electron.Notification, 'show'>
>
export type WorkArea = Fits<
  ReturnType<Stood['screen']['getPrimaryDisplay']>,
  Pick<Electron.Display, 'workArea'>
>
