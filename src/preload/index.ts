import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from '@shared/api/contract'

/** The whole surface the window can reach: ask one thing, hear announcements. */
const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke('api:call', name, input),
  onEvent(listener) {
    // The event itself stays here: it would hand the page `sender`, and with it ipcRenderer.
    const forward = (_event: unknown, name: string, payload: unknown) => listener(name, payload)
    ipcRenderer.on('api:event', forward)
    return () => void ipcRenderer.off('api:event', forward)
  },
}

contextBridge.exposeInMainWorld('bridge', bridge)
