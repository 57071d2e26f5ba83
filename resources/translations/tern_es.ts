<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>tern::AboutCard</name>
    <message>
        <source>About Tern</source>
        <translation>Acerca de Tern</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Journals of the folders</source>
        <translation>Diarios de las carpetas</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>the configuration or the journals</comment>
        <translation>Mostrar: %1</translation>
    </message>
</context>
<context>
    <name>tern::ActivityDelegate</name>
    <message>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation>Deshacer esta pasada</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>%1; %2 to go</source>
        <comment>what a run did; how many files are left</comment>
        <translation>%1; faltan %2</translation>
    </message>
    <message>
        <source>The whole folder</source>
        <translation>Toda la carpeta</translation>
    </message>
</context>
<context>
    <name>tern::ActivityModel</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>time, folder, what a run did</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Looking for more…</source>
        <translation>Buscando más…</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Trayendo…</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a path, what happened, when</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>tern::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>%1 cannot be listed now</source>
        <comment>a folder</comment>
        <translation>%1 no se puede listar ahora</translation>
    </message>
    <message>
        <source>Find a file or folder</source>
        <translation>Buscar un archivo o carpeta</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>All</source>
        <comment>a filter</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>a filter</comment>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>a filter</comment>
        <translation>Bajada</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>a filter</comment>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a filter</comment>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <comment>a filter</comment>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>a filter</comment>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Nothing yet. What Tern sends, fetches and moves is listed here.</source>
        <translation>Nada todavía. Lo que Tern envía, trae y mueve aparece aquí.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>Nothing of this kind in this time.</source>
        <translation>Nada de este tipo en este tiempo.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>All that happened to %1 in %2, under its earlier names as well.</source>
        <comment>a path, a folder</comment>
        <translation>Todo lo que pasó con %1 en %2, también con sus nombres anteriores.</translation>
    </message>
    <message>
        <source>Show all activity</source>
        <translation>Mostrar toda la actividad</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>History of this file</source>
        <translation>Historial de este archivo</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exportar actividad</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>tern-activity</source>
        <comment>a file&apos;s name</comment>
        <translation>tern-actividad</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in %1.</source>
        <translation>
            <numerusform>%Ln evento está en %1.</numerusform>
            <numerusform>%Ln eventos están en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>No exportado</translation>
    </message>
</context>
<context>
    <name>tern::ActivityView</name>
    <message>
        <source>Runs and files</source>
        <translation>Pasadas y archivos</translation>
    </message>
</context>
<context>
    <name>tern::AddFolderWizard</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remoto</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>The folder was not added</source>
        <translation>La carpeta no se añadió</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Adding the folder…</source>
        <translation>Añadiendo la carpeta…</translation>
    </message>
</context>
<context>
    <name>tern::ChoiceBar</name>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Conservar la otra</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Combinar…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message numerus="yes">
        <source>Do the same for %Ln others like this</source>
        <translation>
            <numerusform>Lo mismo para otro %Ln como este</numerusform>
            <numerusform>Lo mismo para otros %Ln como este</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the %Ln selected files</source>
        <translation>
            <numerusform>Para %Ln archivo seleccionado</numerusform>
            <numerusform>Para los %Ln archivos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other one stays in the trash for %n days</source>
        <translation>
            <numerusform>La otra queda %n día en la papelera</numerusform>
            <numerusform>La otra queda %n días en la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>The other one stays in the trash</source>
        <translation>La otra queda en la papelera</translation>
    </message>
    <message>
        <source>Delete there, too</source>
        <translation>Eliminar también allí</translation>
    </message>
    <message>
        <source>Delete here, too</source>
        <translation>Eliminar también aquí</translation>
    </message>
</context>
<context>
    <name>tern::CleaningPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Quitar para siempre</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Remove old things from the trash for good?</source>
        <translation>¿Quitar para siempre lo antiguo de la papelera?</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Qué se va</translation>
    </message>
    <message>
        <source>Older than 7 days</source>
        <translation>De más de 7 días</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>De más de 30 días</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Looking at what would go…</source>
        <translation>Viendo qué se iría…</translation>
    </message>
    <message>
        <source>Nothing in the trash is that old.</source>
        <translation>Nada en la papelera es tan antiguo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files (%1) would go, and could not come back. Files in your folders stay as they are, on both sides.</source>
        <translation>
            <numerusform>%Ln archivo (%1) se iría y no podría volver. Los archivos de las carpetas quedan como están, en ambos lados.</numerusform>
            <numerusform>%Ln archivos (%1) se irían y no podrían volver. Los archivos de las carpetas quedan como están, en ambos lados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Quitando…</translation>
    </message>
    <message>
        <source>Not all was removed</source>
        <translation>No se quitó todo</translation>
    </message>
    <message>
        <source>Removed from the trash</source>
        <translation>Quitado de la papelera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are gone for good.</source>
        <translation>
            <numerusform>%Ln archivo se quitó para siempre.</numerusform>
            <numerusform>%Ln archivos se quitaron para siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>tern::ConditionEditor</name>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
</context>
<context>
    <name>tern::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>To confirm, type how many: %1</source>
        <translation>Para confirmar, escribir cuántos: %1</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>Número de archivos</translation>
    </message>
</context>
<context>
    <name>tern::ConflictDetail</name>
    <message>
        <source>It was deleted there. Here it was changed since, and is whole.</source>
        <translation>Allí se eliminó. Aquí ha cambiado desde entonces y está completo.</translation>
    </message>
    <message>
        <source>It was deleted here. There it was changed since, and is whole.</source>
        <translation>Aquí se eliminó. Allí ha cambiado desde entonces y está completo.</translation>
    </message>
    <message>
        <source>One side cannot tell the two names apart. Rename one of the files, then both are synced.</source>
        <translation>Un lado no distingue los dos nombres. Al cambiar el nombre de uno de los archivos se sincronizan ambos.</translation>
    </message>
    <message>
        <source>These files are too large to be compared here.</source>
        <translation>Estos archivos son demasiado grandes para compararlos aquí.</translation>
    </message>
    <message>
        <source>There is no second file to compare it with.</source>
        <translation>No hay un segundo archivo con el que compararlo.</translation>
    </message>
    <message>
        <source>Files of this kind are not shown here. These are the facts.</source>
        <translation>Los archivos de este tipo no se muestran aquí. Esto es lo que se sabe.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>only in mine</source>
        <translation>solo en la mía</translation>
    </message>
    <message>
        <source>only in theirs</source>
        <translation>solo en la otra</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Diferencia anterior</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Diferencia siguiente</translation>
    </message>
    <message>
        <source>Comparing both versions…</source>
        <translation>Comparando ambas versiones…</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>%1. Found: %2.</source>
        <translation>%1. Encontrado: %2.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (este equipo)</translation>
    </message>
    <message>
        <source>Line ends differ</source>
        <translation>Los finales de línea difieren</translation>
    </message>
    <message>
        <source>The notebook&apos;s metadata differs</source>
        <translation>Los metadatos del cuaderno difieren</translation>
    </message>
    <message numerus="yes">
        <source>%n cells differ</source>
        <translation>
            <numerusform>%n celda difiere</numerusform>
            <numerusform>%n celdas difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places differ</source>
        <translation>
            <numerusform>%n lugar difiere</numerusform>
            <numerusform>%n lugares difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the versions changed meanwhile. Both are safe. Tern looks at them again in its next run.</source>
        <translation>Una de las versiones cambió entretanto. Ambas están a salvo. Tern las vuelve a mirar en la próxima pasada.</translation>
    </message>
    <message>
        <source>Open my version</source>
        <translation>Abrir mi versión</translation>
    </message>
    <message>
        <source>Open their version</source>
        <translation>Abrir la otra versión</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
</context>
<context>
    <name>tern::ConflictList</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Filter by name or folder</source>
        <translation>Filtrar por nombre o carpeta</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Select all conflicts</source>
        <translation>Seleccionar todos los conflictos</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 de %2 seleccionados</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>tern::ConflictModel</name>
    <message numerus="yes">
        <source>Show %Ln more like these</source>
        <translation>
            <numerusform>Mostrar %Ln más como estos</numerusform>
            <numerusform>Mostrar %Ln más como estos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln conflicts</source>
        <translation>
            <numerusform>%1, %Ln conflicto</numerusform>
            <numerusform>%1, %Ln conflictos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::ConflictsPage</name>
    <message numerus="yes">
        <source>Kept yours for %Ln files.</source>
        <translation>
            <numerusform>Se conservó la propia en %Ln archivo.</numerusform>
            <numerusform>Se conservó la propia en %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept theirs for %Ln files.</source>
        <translation>
            <numerusform>Se conservó la otra en %Ln archivo.</numerusform>
            <numerusform>Se conservó la otra en %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept both for %Ln files.</source>
        <translation>
            <numerusform>Se conservaron ambas en %Ln archivo.</numerusform>
            <numerusform>Se conservaron ambas en %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln files.</source>
        <translation>
            <numerusform>Se combinó %Ln archivo.</numerusform>
            <numerusform>Se combinaron %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files changed meanwhile: nothing was done with them.</source>
        <translation>
            <numerusform>%n archivo cambió entretanto: no se hizo nada con él.</numerusform>
            <numerusform>%n archivos cambiaron entretanto: no se hizo nada con ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be merged, and are as they were.</source>
        <translation>
            <numerusform>%n archivo no se pudo combinar y está como estaba.</numerusform>
            <numerusform>%n archivos no se pudieron combinar y están como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>No conflicts. When both sides change the same file, both versions wait here.</source>
        <translation>No hay conflictos. Cuando ambos lados cambian el mismo archivo, ambas versiones esperan aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are open again.</source>
        <translation>
            <numerusform>%Ln conflicto vuelve a estar abierto.</numerusform>
            <numerusform>%Ln conflictos vuelven a estar abiertos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be undone, because something changed since. What was replaced is in the trash.</source>
        <translation>
            <numerusform>%n no se pudo deshacer, porque algo cambió después. Lo reemplazado está en la papelera.</numerusform>
            <numerusform>%n no se pudieron deshacer, porque algo cambió después. Lo reemplazado está en la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening them again…</source>
        <translation>Abriéndolos de nuevo…</translation>
    </message>
    <message numerus="yes">
        <source>Settling %Ln conflicts…</source>
        <translation>
            <numerusform>Resolviendo %Ln conflicto…</numerusform>
            <numerusform>Resolviendo %Ln conflictos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>tern::DaysChoice</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>Sábado y domingo</translation>
    </message>
</context>
<context>
    <name>tern::DesktopWindow</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>tern::DifferenceWords</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin formato</translation>
    </message>
    <message>
        <source>Cell %1</source>
        <translation>Celda %1</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message>
        <source>outputs differ</source>
        <translation>las salidas difieren</translation>
    </message>
    <message>
        <source>metadata differs</source>
        <translation>los metadatos difieren</translation>
    </message>
</context>
<context>
    <name>tern::DropZone</name>
    <message>
        <source>Drop a folder here to sync it</source>
        <translation>Soltar aquí una carpeta para sincronizarla</translation>
    </message>
</context>
<context>
    <name>tern::ExpertView</name>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>No mistakes</source>
        <translation>Sin errores</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::FactsView</name>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mía</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La otra</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>tern::FolderCard</name>
    <message>
        <source>%1 up, %2 down</source>
        <translation>%1 de subida, %2 de bajada</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Choose what to keep</source>
        <translation>Elegir qué se guarda aquí</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Problems…</source>
        <translation>Problemas…</translation>
    </message>
    <message>
        <source>Remove from Tern…</source>
        <translation>Quitar de Tern…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4</source>
        <translation>%1 de %2, %3 de %4</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>¿Qué falla?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Up only</source>
        <translation>Solo subida</translation>
    </message>
    <message>
        <source>Down only</source>
        <translation>Solo bajada</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>En ambos sentidos</translation>
    </message>
    <message>
        <source>%1 here, %2 there</source>
        <translation>%1 aquí, %2 allí</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 aquí</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Only what is ticked</source>
        <translation>Solo lo marcado</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Reached in %1 ms</source>
        <translation>Alcanzado en %1 ms</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No alcanzado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Last in sync</source>
        <translation>Última vez sincronizado</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remoto</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Guardado aquí</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espacio libre</translation>
    </message>
    <message>
        <source>Left out by rules</source>
        <translation>Excluido por reglas</translation>
    </message>
    <message>
        <source>All but what is not ticked</source>
        <translation>Todo menos lo no marcado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation>
            <numerusform>%Ln regla</numerusform>
            <numerusform>%Ln reglas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::FolderCommands</name>
    <message>
        <source>Tern was not paused</source>
        <translation>Tern no se ha pausado</translation>
    </message>
    <message>
        <source>%1 was not paused</source>
        <comment>a folder</comment>
        <translation>%1 no se ha pausado</translation>
    </message>
    <message>
        <source>Tern was not resumed</source>
        <translation>Tern no se ha reanudado</translation>
    </message>
    <message>
        <source>%1 was not resumed</source>
        <comment>a folder</comment>
        <translation>%1 no se ha reanudado</translation>
    </message>
    <message>
        <source>%1 was not synced</source>
        <comment>a folder</comment>
        <translation>%1 no se ha sincronizado</translation>
    </message>
</context>
<context>
    <name>tern::FolderErrorDialog</name>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>Qué está a salvo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>%1 waits: a settings file has a mistake</source>
        <translation>%1 espera: un archivo de ajustes tiene un error</translation>
    </message>
    <message>
        <source>%1 cannot be synced</source>
        <translation>%1 no se puede sincronizar</translation>
    </message>
    <message>
        <source>Nothing was changed. The files on both sides are safe. Your other folders go on.</source>
        <translation>No se cambió nada. Los archivos de ambos lados están a salvo. Las demás carpetas continúan.</translation>
    </message>
    <message>
        <source>Tern tries again by itself. To do so at once, choose Check again.</source>
        <translation>Tern lo intenta de nuevo por sí solo. Para hacerlo ya, «Comprobar de nuevo».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open the file and correct it, then choose Check again.</source>
        <translation>Hay que abrir el archivo, corregirlo y elegir «Comprobar de nuevo».</translation>
    </message>
    <message>
        <source>Checked again just now: still so.</source>
        <translation>Comprobado de nuevo ahora: sigue igual.</translation>
    </message>
    <message>
        <source>Nothing was changed. The files on both sides are safe. All folders wait until it is corrected.</source>
        <translation>No se ha cambiado nada. Los archivos de ambos lados están a salvo. Todas las carpetas esperan hasta que se corrija.</translation>
    </message>
</context>
<context>
    <name>tern::FolderStep</name>
    <message>
        <source>Folder on this computer</source>
        <translation>Carpeta en este equipo</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Which folder of this computer?</source>
        <translation>¿Qué carpeta de este equipo?</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Saltar esta</translation>
    </message>
    <message>
        <source>Drop a folder anywhere in this window, or name it below.</source>
        <translation>Soltar una carpeta en esta ventana, o nombrarla abajo.</translation>
    </message>
    <message>
        <source>The folder could not be looked at</source>
        <translation>La carpeta no se pudo mirar</translation>
    </message>
    <message numerus="yes">
        <source>%n more folders were dropped and come after this one: %1</source>
        <translation>
            <numerusform>Se soltó %n carpeta más, que viene después: %1</numerusform>
            <numerusform>Se soltaron %n carpetas más, que vienen después: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Mirando la carpeta…</translation>
    </message>
    <message>
        <source>Take its folder</source>
        <translation>Tomar su carpeta</translation>
    </message>
</context>
<context>
    <name>tern::FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Buscar una carpeta</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>No folders yet. Drop one here. Tern shows what it would do before anything moves.</source>
        <translation>Todavía no hay carpetas. Basta con soltar una aquí. Tern muestra qué haría antes de mover nada.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>tern::GeneralCard</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Start Tern when you log in</source>
        <translation>Iniciar Tern al entrar en la sesión</translation>
    </message>
    <message>
        <source>Files are only kept the same while Tern runs.</source>
        <translation>Los archivos solo se sincronizan mientras Tern está en marcha.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>tern::GuardDialog</name>
    <message>
        <source>What it saw</source>
        <translation>Qué se vio</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>Qué está a salvo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Looking at both sides…</source>
        <translation>Mirando ambos lados…</translation>
    </message>
    <message>
        <source>Checked again just now: still so.</source>
        <translation>Comprobado de nuevo ahora: sigue igual.</translation>
    </message>
</context>
<context>
    <name>tern::GuardFilesDialog</name>
    <message>
        <source>%1 would be emptied</source>
        <translation>%1 se vaciarían</translation>
    </message>
    <message>
        <source>%1 would be deleted on the remote</source>
        <translation>%1 se eliminarían en el remoto</translation>
    </message>
    <message>
        <source>%1 would be deleted on this computer</source>
        <translation>%1 se eliminarían en este equipo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Looking at both sides. Nothing is changed.</source>
        <translation>Mirando ambos lados. No se cambia nada.</translation>
    </message>
    <message>
        <source>There are none any more. Choose Check again.</source>
        <translation>Ya no hay ninguno. Elegir «Comprobar de nuevo».</translation>
    </message>
    <message>
        <source>%1, as both sides are now</source>
        <translation>%1, tal como están ambos lados ahora</translation>
    </message>
</context>
<context>
    <name>tern::GuardFilesModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>tern::ImageSwipe</name>
    <message>
        <source>Both pictures</source>
        <translation>Ambas imágenes</translation>
    </message>
    <message>
        <source>How much of mine is seen</source>
        <translation>Cuánto se ve de la mía</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>no se puede mostrar</translation>
    </message>
    <message>
        <source>Both: %1</source>
        <translation>Ambas: %1</translation>
    </message>
    <message>
        <source>Mine: %1. Theirs: %2.</source>
        <translation>La mía: %1. La otra: %2.</translation>
    </message>
</context>
<context>
    <name>tern::MatchingFiles</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Matching files</source>
        <translation>Archivos que coinciden</translation>
    </message>
    <message>
        <source>Updates as you type</source>
        <translation>Cambia al escribir</translation>
    </message>
    <message>
        <source>No files to show</source>
        <translation>No hay archivos que mostrar</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Ningún archivo coincide</translation>
    </message>
    <message numerus="yes">
        <source>%n files match, %1</source>
        <translation>
            <numerusform>%n archivo coincide, %1</numerusform>
            <numerusform>%n archivos coinciden, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>%1 más…</translation>
    </message>
</context>
<context>
    <name>tern::MergeDialog</name>
    <message>
        <source>from mine</source>
        <translation>de la mía</translation>
    </message>
    <message>
        <source>from theirs</source>
        <translation>de la otra</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Combinar %1</translation>
    </message>
    <message>
        <source>Putting both versions together…</source>
        <translation>Combinando ambas versiones…</translation>
    </message>
    <message>
        <source>The merged file</source>
        <translation>El archivo combinado</translation>
    </message>
    <message>
        <source>These two versions cannot be merged.</source>
        <translation>Estas dos versiones no se pueden combinar.</translation>
    </message>
    <message>
        <source>This is what both sides will have. The versions of now go to the trash of their side.</source>
        <translation>Esto es lo que tendrán ambos lados. Las versiones de ahora van a la papelera de su lado.</translation>
    </message>
    <message>
        <source>Both versions are as they were. Keep mine, keep theirs or keep both.</source>
        <translation>Ambas versiones están como estaban. Conservar la mía, la otra o ambas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>tern::MistakeBanner</name>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Checked again just now: still so.</source>
        <translation>Comprobado de nuevo ahora mismo: sigue igual.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
</context>
<context>
    <name>tern::MountedFolderPage</name>
    <message>
        <source>Folder on the disk or share</source>
        <translation>Carpeta en el disco o recurso compartido</translation>
    </message>
    <message>
        <source>Browse for the remote</source>
        <translation>Elegir el remoto</translation>
    </message>
    <message>
        <source>Connected now. Choosing one proposes a folder on it.</source>
        <translation>Conectados ahora. Al elegir uno se propone una carpeta en él.</translation>
    </message>
</context>
<context>
    <name>tern::NotificationCard</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Both sides changed a file. Both versions are kept until you decide.</source>
        <translation>Un archivo cambió en ambos lados. Las dos versiones se conservan hasta que se decida.</translation>
    </message>
    <message>
        <source>Tern stopped</source>
        <translation>Tern se detuvo</translation>
    </message>
    <message>
        <source>Something looked wrong, so nothing was changed, and Tern asks first.</source>
        <translation>Algo parecía mal. No se cambió nada; Tern pregunta antes.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>A file or folder cannot be synced.</source>
        <translation>Un archivo o una carpeta no se puede sincronizar.</translation>
    </message>
    <message>
        <source>Done after a long run</source>
        <translation>Fin de una sincronización larga</translation>
    </message>
    <message>
        <source>All files are the same on both sides again.</source>
        <translation>Todos los archivos vuelven a ser iguales en ambos lados.</translation>
    </message>
    <message>
        <source>Offline for long</source>
        <translation>Mucho tiempo sin conexión</translation>
    </message>
    <message>
        <source>A disk or server has been away for a while.</source>
        <translation>Un disco o servidor falta desde hace un rato.</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Tell me again</source>
        <translation>Volver a avisar</translation>
    </message>
    <message>
        <source>Be quiet for a while</source>
        <translation>Silencio durante un rato</translation>
    </message>
    <message>
        <source>Quiet: %1. What still stands is told then.</source>
        <comment>“until 14:30”, “until tomorrow 08:00”</comment>
        <translation>En silencio: %1. Después se avisa de lo que siga pendiente.</translation>
    </message>
    <message>
        <source>The tray icon goes on to show how Tern is doing.</source>
        <translation>El icono de la bandeja sigue mostrando el estado.</translation>
    </message>
</context>
<context>
    <name>tern::Notifications</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>tern::Panel</name>
    <message>
        <source>Tern</source>
        <translation>Tern</translation>
    </message>
    <message>
        <source>No folders yet. Drop one here. Tern shows what it would do before anything moves.</source>
        <translation>Todavía no hay carpetas. Basta con soltar una aquí. Tern muestra qué haría antes de mover nada.</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 de subida</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 de bajada</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message numerus="yes">
        <source>Syncing %1 files</source>
        <translation>
            <numerusform>Sincronizando %1 archivo</numerusform>
            <numerusform>Sincronizando %1 archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in sync</source>
        <translation>Todo está sincronizado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Buscando cambios</translation>
    </message>
    <message numerus="yes">
        <source>%1 conflicts wait for you</source>
        <translation>
            <numerusform>%1 conflicto espera una decisión</numerusform>
            <numerusform>%1 conflictos esperan una decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Both versions are kept safe.</source>
        <translation>Ambas versiones están a salvo.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be synced</source>
        <translation>
            <numerusform>%1 archivo no se pudo sincronizar</numerusform>
            <numerusform>%1 archivos no se pudieron sincronizar</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay as they are on both sides.</source>
        <translation>Quedan como están en ambos lados.</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>¿Qué falla?</translation>
    </message>
    <message numerus="yes">
        <source>%1 in sync</source>
        <comment>folders</comment>
        <translation>
            <numerusform>%1 sincronizada</numerusform>
            <numerusform>%1 sincronizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <comment>folders</comment>
        <translation>
            <numerusform>%1 en espera</numerusform>
            <numerusform>%1 en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 paused</source>
        <comment>folders</comment>
        <translation>
            <numerusform>%1 en pausa</numerusform>
            <numerusform>%1 en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 offline</source>
        <comment>folders</comment>
        <translation>
            <numerusform>%1 sin conexión</numerusform>
            <numerusform>%1 sin conexión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 scanning</source>
        <comment>folders</comment>
        <translation>
            <numerusform>%1 buscando cambios</numerusform>
            <numerusform>%1 buscando cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 syncing</source>
        <comment>folders</comment>
        <translation>
            <numerusform>%1 sincronizándose</numerusform>
            <numerusform>%1 sincronizándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <comment>folders</comment>
        <translation>
            <numerusform>%1 requiere atención</numerusform>
            <numerusform>%1 requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped</source>
        <comment>folders</comment>
        <translation>
            <numerusform>%1 detenida</numerusform>
            <numerusform>%1 detenidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more: %2</source>
        <comment>“2 more: 1 paused, 1 offline”</comment>
        <translation>
            <numerusform>%1 más: %2</numerusform>
            <numerusform>%1 más: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
</context>
<context>
    <name>tern::PanelActivity</name>
    <message>
        <source>Recent</source>
        <translation>Reciente</translation>
    </message>
</context>
<context>
    <name>tern::PanelCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>The name of a button; %1 is a folder</extracomment>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Choose what to keep…</source>
        <translation>Elegir qué se guarda aquí…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>“1,284 of 2,006 files”</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>tern::PanelCardList</name>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
</context>
<context>
    <name>tern::PanelFooter</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Open Tern</source>
        <translation>Abrir Tern</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>tern::PanelHeader</name>
    <message>
        <source>left</source>
        <comment>below “6 min”: time that is left</comment>
        <translation>restante</translation>
    </message>
</context>
<context>
    <name>tern::PauseMenu</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Durante 30 minutos</translation>
    </message>
    <message>
        <source>For 2 hours</source>
        <translation>Durante 2 horas</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Until resumed</source>
        <translation>Hasta que se reanude</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>tern::PlaceField</name>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>/home/…</source>
        <translation>/home/…</translation>
    </message>
</context>
<context>
    <name>tern::PreviewCard</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>tern::PreviewRow</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>a share of the preview, its files, their size</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>tern::PreviewStep</name>
    <message>
        <source>What Start will do</source>
        <translation>Qué hará al empezar</translation>
    </message>
    <message>
        <source>Nothing has moved yet</source>
        <translation>Aún no se ha movido nada</translation>
    </message>
    <message>
        <source>Start without counting</source>
        <translation>Empezar sin contar</translation>
    </message>
    <message>
        <source>Looking at both sides…</source>
        <translation>Mirando ambos lados…</translation>
    </message>
    <message>
        <source>The preview could not be made</source>
        <translation>No se pudo hacer la vista previa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Looking at both sides: %1 so far</source>
        <translation>Mirando ambos lados: %1 hasta ahora</translation>
    </message>
    <message>
        <source>You can pause at any time.</source>
        <translation>Se puede pausar en cualquier momento.</translation>
    </message>
    <message>
        <source>Nothing has to be copied.</source>
        <translation>No hay nada que copiar.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>About 11 minutes. You can pause at any time.</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places could not be looked at</source>
        <translation>
            <numerusform>%Ln lugar no se pudo mirar</numerusform>
            <numerusform>%Ln lugares no se pudieron mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left alone on both sides until they can be read.</source>
        <translation>No se tocan en ningún lado hasta que se puedan leer.</translation>
    </message>
    <message>
        <source>%1 wait for your word</source>
        <translation>%1 esperan confirmación</translation>
    </message>
    <message>
        <source>The rules say to ask before they go. They wait as conflicts.</source>
        <translation>Las reglas piden preguntar antes. Esperan como conflictos.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sin contar</translation>
    </message>
    <message>
        <source>Start compares both sides first. Nothing is deleted; what differs on both sides waits for you as a conflict.</source>
        <translation>Al empezar se comparan ambos lados. No se elimina nada; lo que difiere espera como conflicto.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
</context>
<context>
    <name>tern::ProblemsDialog</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Problems in %1</source>
        <translation>Problemas en %1</translation>
    </message>
    <message>
        <source>There are none any more.</source>
        <translation>Ya no hay ninguno.</translation>
    </message>
    <message>
        <source>%1 could not be synced and were left as they are. All others go on.</source>
        <translation>%1 no se pudieron sincronizar y quedaron como estaban. Los demás continúan.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Se muestran los primeros %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of problem, and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Intentando de nuevo…</translation>
    </message>
</context>
<context>
    <name>tern::QuietBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>tern::RemoteStep</name>
    <message>
        <source>Where is the other copy?</source>
        <translation>¿Dónde está la otra copia?</translation>
    </message>
    <message>
        <source>The connection could not be tested</source>
        <translation>La conexión no se pudo probar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Probando la conexión…</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Crear la carpeta</translation>
    </message>
    <message>
        <source>Making the folder…</source>
        <translation>Creando la carpeta…</translation>
    </message>
    <message>
        <source>The folder could not be made</source>
        <translation>La carpeta no se pudo crear</translation>
    </message>
</context>
<context>
    <name>tern::RemoveFolderDialog</name>
    <message>
        <source>Remove %1 from Tern?</source>
        <translation>¿Quitar %1 de Tern?</translation>
    </message>
    <message>
        <source>Files on both sides stay. They are no longer kept the same. Added again later, the folder goes on from where it was.</source>
        <translation>Los archivos quedan en ambos lados. Ya no se sincronizan. Si se añade de nuevo más tarde, la carpeta sigue donde estaba.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove from Tern</source>
        <translation>Quitar de Tern</translation>
    </message>
</context>
<context>
    <name>tern::RestorePanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Restore under this name</source>
        <translation>Restaurar con este nombre</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Restaurar de la papelera</translation>
    </message>
    <message>
        <source>Name in its folder</source>
        <translation>Nombre en su carpeta</translation>
    </message>
    <message>
        <source>A file cannot have this name. Choose another one.</source>
        <translation>Un archivo no puede llamarse así. Hay que elegir otro nombre.</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>No restaurado</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>%1 is back in %2. The other side follows with the next run.</source>
        <comment>a path, a folder</comment>
        <translation>%1 vuelve a estar en %2. El otro lado sigue con la próxima pasada.</translation>
    </message>
    <message>
        <source>Something stands there already</source>
        <translation>Ahí ya hay algo</translation>
    </message>
    <message>
        <source>%1 is in the way, and stays as it is. The old version can come back beside it.</source>
        <comment>a path</comment>
        <translation>%1 está en medio, y queda como está. La versión antigua puede volver a su lado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are back in %1.</source>
        <translation>
            <numerusform>%Ln archivo vuelve a estar en %1.</numerusform>
            <numerusform>%Ln archivos vuelven a estar en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay in the trash, because something stands in their place.</source>
        <translation>
            <numerusform>%Ln queda en la papelera, porque hay algo en su lugar.</numerusform>
            <numerusform>%Ln quedan en la papelera, porque hay algo en su lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>restored</source>
        <comment>part of a file&apos;s name</comment>
        <translation>restaurado</translation>
    </message>
</context>
<context>
    <name>tern::RuleStrip</name>
    <message>
        <source>Do this</source>
        <translation>Hacer esto</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>As the folder does</source>
        <translation>Como la carpeta</translation>
    </message>
    <message>
        <source>Edit in expert view</source>
        <translation>Editar en la vista experta</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>%1: %2, line %3. Rules for patterns and classes are edited in their file.</source>
        <translation>%1: %2, línea %3. Las reglas de patrones y clases se editan en su archivo.</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Cambiado, sin guardar</translation>
    </message>
    <message>
        <source>At column %1: %2</source>
        <translation>En la columna %1: %2</translation>
    </message>
    <message>
        <source>Reads as: %1</source>
        <translation>Se lee como: %1</translation>
    </message>
</context>
<context>
    <name>tern::RulesChoice</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Edit rules…</source>
        <translation>Editar reglas…</translation>
    </message>
    <message>
        <source>The usual rules</source>
        <translation>Las reglas habituales</translation>
    </message>
    <message>
        <source>Those of all folders that have no rules of their own</source>
        <translation>Las de todas las carpetas sin reglas propias</translation>
    </message>
</context>
<context>
    <name>tern::RulesModel</name>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>As the folder</source>
        <translation>Como la carpeta</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>When a file matches</source>
        <translation>Cuando un archivo coincide</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Hacer esto</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>tern::RulesPage</name>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>No rules: everything is kept the same on both sides.</source>
        <translation>Sin reglas: todo se mantiene igual en ambos lados.</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Usar una plantilla</translation>
    </message>
    <message>
        <source>No folders yet. Rules say what of a folder is synced, and which way.</source>
        <translation>Todavía no hay carpetas. Las reglas dicen qué se sincroniza de una carpeta, y en qué sentido.</translation>
    </message>
    <message>
        <source>The rules cannot be read</source>
        <translation>Las reglas no se pueden leer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The file of rules is laid out so that this cannot be changed here</source>
        <translation>El archivo de reglas está escrito de modo que esto no se puede cambiar aquí</translation>
    </message>
    <message>
        <source>The file was changed by somebody else, and was left as it is</source>
        <translation>El archivo se cambió en otra parte y quedó como estaba</translation>
    </message>
    <message>
        <source>The rules were not saved</source>
        <translation>Las reglas no se guardaron</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leerlo de nuevo</translation>
    </message>
    <message>
        <source>for</source>
        <translation>para</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Expert view</source>
        <translation>Vista experta</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>The rules of %1 are not saved yet</source>
        <translation>Las reglas de %1 aún no están guardadas</translation>
    </message>
    <message>
        <source>Save or discard these rules first.</source>
        <translation>Primero hay que guardar o descartar estas reglas.</translation>
    </message>
    <message numerus="yes">
        <source>The first rule that matches decides. Drag to change the order. These rules hold for %n folders.</source>
        <translation>
            <numerusform>Decide la primera regla que coincide. Arrastrar cambia el orden. Estas reglas rigen para %n carpeta.</numerusform>
            <numerusform>Decide la primera regla que coincide. Arrastrar cambia el orden. Estas reglas rigen para %n carpetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rule that matches decides. Drag to change the order.</source>
        <translation>Decide la primera regla que coincide. Arrastrar cambia el orden.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Quitar regla</translation>
    </message>
    <message>
        <source>Show in expert view</source>
        <translation>Mostrar en la vista experta</translation>
    </message>
</context>
<context>
    <name>tern::RulesTable</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
</context>
<context>
    <name>tern::RunWords</name>
    <message>
        <source>Stopped: too many deletions. Nothing was changed</source>
        <translation>Detenido: demasiadas eliminaciones. No se cambió nada</translation>
    </message>
    <message>
        <source>Stopped: too many files were empty. Nothing was changed</source>
        <translation>Detenido: demasiados archivos estaban vacíos. No se cambió nada</translation>
    </message>
    <message>
        <source>Stopped: a disk is full. Nothing was changed</source>
        <translation>Detenido: un disco está lleno. No se cambió nada</translation>
    </message>
    <message>
        <source>Stopped: one side was not there. Nothing was changed</source>
        <translation>Detenido: un lado no estaba. No se cambió nada</translation>
    </message>
    <message>
        <source>Stopped: one side was empty. Nothing was changed</source>
        <translation>Detenido: un lado estaba vacío. No se cambió nada</translation>
    </message>
    <message>
        <source>Stopped: one side was older than before. Nothing was changed</source>
        <translation>Detenido: un lado era más antiguo que antes. No se cambió nada</translation>
    </message>
    <message>
        <source>Stopped: one side was another folder. Nothing was changed</source>
        <translation>Detenido: un lado era otra carpeta. No se cambió nada</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts found</source>
        <translation>
            <numerusform>%Ln conflicto encontrado</numerusform>
            <numerusform>%Ln conflictos encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts settled</source>
        <translation>
            <numerusform>%Ln conflicto resuelto</numerusform>
            <numerusform>%Ln conflictos resueltos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems found</source>
        <translation>
            <numerusform>%Ln problema encontrado</numerusform>
            <numerusform>%Ln problemas encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems solved</source>
        <translation>
            <numerusform>%Ln problema resuelto</numerusform>
            <numerusform>%Ln problemas resueltos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files up</source>
        <translation>
            <numerusform>%Ln archivo de subida</numerusform>
            <numerusform>%Ln archivos de subida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln up</source>
        <translation>
            <numerusform>%Ln de subida</numerusform>
            <numerusform>%Ln de subida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files down</source>
        <translation>
            <numerusform>%Ln archivo de bajada</numerusform>
            <numerusform>%Ln archivos de bajada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln down</source>
        <translation>
            <numerusform>%Ln de bajada</numerusform>
            <numerusform>%Ln de bajada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln movido</numerusform>
            <numerusform>%Ln movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged</source>
        <translation>
            <numerusform>%Ln combinado</numerusform>
            <numerusform>%Ln combinados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files deleted here</source>
        <translation>
            <numerusform>%Ln archivo eliminado aquí</numerusform>
            <numerusform>%Ln archivos eliminados aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted here</source>
        <translation>
            <numerusform>%Ln eliminado aquí</numerusform>
            <numerusform>%Ln eliminados aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files deleted there</source>
        <translation>
            <numerusform>%Ln archivo eliminado allí</numerusform>
            <numerusform>%Ln archivos eliminados allí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted there</source>
        <translation>
            <numerusform>%Ln eliminado allí</numerusform>
            <numerusform>%Ln eliminados allí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files freed here</source>
        <translation>
            <numerusform>%Ln archivo liberado aquí</numerusform>
            <numerusform>%Ln archivos liberados aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln freed here</source>
        <translation>
            <numerusform>%Ln liberado aquí</numerusform>
            <numerusform>%Ln liberados aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files restored</source>
        <translation>
            <numerusform>%Ln archivo restaurado</numerusform>
            <numerusform>%Ln archivos restaurados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored</source>
        <translation>
            <numerusform>%Ln restaurado</numerusform>
            <numerusform>%Ln restaurados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what a run did; what it found</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Folders and dates brought up to date</source>
        <translation>Carpetas y fechas puestas al día</translation>
    </message>
    <message>
        <source>Undid an earlier run: %1</source>
        <translation>Deshizo una pasada anterior: %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>the name before</comment>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>the top folder</source>
        <translation>la carpeta superior</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>moved from one folder to another</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Kept in the trash</source>
        <translation>Conservado en la papelera</translation>
    </message>
    <message>
        <source>%1, kept in the trash</source>
        <comment>a folder</comment>
        <translation>%1, conservado en la papelera</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>tern::SafetyCard</name>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message numerus="yes">
        <source>For %n days</source>
        <translation>
            <numerusform>Durante %n día</numerusform>
            <numerusform>Durante %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Durante un año</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>Keep in the trash</source>
        <translation>Conservar en la papelera</translation>
    </message>
    <message>
        <source>What Tern replaces or deletes, on either side. It needs room on the disk.</source>
        <translation>Lo que Tern reemplaza o elimina, en cualquier lado. Ocupa espacio en el disco.</translation>
    </message>
    <message>
        <source>When many deletions stop Tern</source>
        <translation>Cuándo muchas eliminaciones detienen Tern</translation>
    </message>
    <message>
        <source>Over half, or over 1,000</source>
        <translation>Más de la mitad, o más de 1000</translation>
    </message>
    <message>
        <source>Over this many files</source>
        <translation>Más de tantos archivos</translation>
    </message>
    <message>
        <source>Over this share</source>
        <translation>Más de esta proporción</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Limit of deletions</source>
        <translation>Límite de eliminaciones</translation>
    </message>
    <message>
        <source>Stop before many files are deleted</source>
        <translation>Detenerse antes de eliminar muchos archivos</translation>
    </message>
    <message>
        <source>Tern deletes any number of files without asking. They go to the trash.</source>
        <translation>Tern elimina cualquier cantidad de archivos sin preguntar. Van a la papelera.</translation>
    </message>
    <message>
        <source>These folders have a limit of their own: %1.</source>
        <translation>Estas carpetas tienen un límite propio: %1.</translation>
    </message>
    <message>
        <source>A lost disk looks like deleted files. Nothing is deleted before you say so.</source>
        <translation>Un disco que falta parece archivos eliminados. Nada se elimina sin confirmación.</translation>
    </message>
    <message>
        <source>This limit cannot be used. Write a number of files, such as 500, or a share of them, such as 25%.</source>
        <translation>Este límite no sirve. Hace falta un número de archivos, como 500, o una proporción, como 25%.</translation>
    </message>
</context>
<context>
    <name>tern::SavingBar</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Guardar reglas</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes keep these rules from being saved.</source>
        <translation>
            <numerusform>%n error impide guardar estas reglas.</numerusform>
            <numerusform>%n errores impiden guardar estas reglas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rules are saved.</source>
        <translation>Todas las reglas están guardadas.</translation>
    </message>
    <message>
        <source>Looking what saving would change…</source>
        <translation>Viendo qué cambiaría al guardar…</translation>
    </message>
    <message>
        <source>Nothing is deleted on either side.</source>
        <translation>No se elimina nada en ningún lado.</translation>
    </message>
    <message>
        <source>What saving would change cannot be told now. %1</source>
        <translation>Ahora no se puede saber qué cambiaría al guardar. %1</translation>
    </message>
    <message>
        <source>Saving would change nothing for the files there are.</source>
        <translation>Al guardar no cambiaría nada para los archivos que hay.</translation>
    </message>
    <message>
        <source>Saving would</source>
        <translation>Al guardar</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>tern::SavingWords</name>
    <message numerus="yes">
        <source>stop bringing down %Ln files</source>
        <translation>
            <numerusform>se dejaría de bajar %Ln archivo</numerusform>
            <numerusform>se dejarían de bajar %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stop sending up %Ln files</source>
        <translation>
            <numerusform>se dejaría de subir %Ln archivo</numerusform>
            <numerusform>se dejarían de subir %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ask first about %Ln files</source>
        <translation>
            <numerusform>se preguntaría antes por %Ln archivo</numerusform>
            <numerusform>se preguntaría antes por %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>send %Ln files another way</source>
        <translation>
            <numerusform>%Ln archivo iría en otro sentido</numerusform>
            <numerusform>%Ln archivos irían en otro sentido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stop syncing %Ln files</source>
        <translation>
            <numerusform>se dejaría de sincronizar %Ln archivo</numerusform>
            <numerusform>se dejarían de sincronizar %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start syncing %Ln files</source>
        <translation>
            <numerusform>se empezaría a sincronizar %Ln archivo</numerusform>
            <numerusform>se empezarían a sincronizar %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tern::SelectionDialog</name>
    <message>
        <source>%1: the remote does not have it</source>
        <translation>%1: el remoto no lo tiene</translation>
    </message>
    <message>
        <source>%1: it is not the same on the remote</source>
        <translation>%1: no es igual en el remoto</translation>
    </message>
    <message>
        <source>%1: it was being written a moment ago</source>
        <translation>%1: se estaba escribiendo hace un momento</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose what to keep</source>
        <translation>Elegir qué se guarda aquí</translation>
    </message>
    <message>
        <source>Choose what to keep on this computer</source>
        <translation>Elegir qué se guarda en este equipo</translation>
    </message>
    <message>
        <source>%1, from %2. The rest stays on the remote.</source>
        <translation>%1, de %2. El resto queda en el remoto.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Buscar una carpeta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Remote only</source>
        <translation>Solo en el remoto</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>The remote has no folders yet. What you add here will appear there.</source>
        <translation>El remoto aún no tiene carpetas. Lo que se añada aquí aparecerá allí.</translation>
    </message>
    <message>
        <source>What stays here, and why</source>
        <translation>Qué queda aquí, y por qué</translation>
    </message>
    <message>
        <source>Only what I tick</source>
        <translation>Solo lo que se marque</translation>
    </message>
    <message>
        <source>New folders on the remote stay there until you tick them.</source>
        <translation>Las carpetas nuevas del remoto quedan allí hasta que se marquen.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking at both sides…</source>
        <translation>Mirando ambos lados…</translation>
    </message>
    <message>
        <source>The folders could not be looked at</source>
        <translation>Las carpetas no se pudieron mirar</translation>
    </message>
    <message>
        <source>The remote cannot be looked at now</source>
        <translation>El remoto no se puede mirar ahora</translation>
    </message>
    <message>
        <source>%1 Only what is here is shown.</source>
        <translation>%1 Solo se muestra lo que hay aquí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n places could not be read</source>
        <translation>
            <numerusform>%n lugar no se pudo leer</numerusform>
            <numerusform>%n lugares no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in there is not counted.</source>
        <translation>Lo que hay dentro no se cuenta.</translation>
    </message>
    <message>
        <source>No folder is like that.</source>
        <translation>Ninguna carpeta es así.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>Frees %1 here and fetches %2; nothing is deleted on the remote</source>
        <translation>Libera %1 aquí y trae %2; no se elimina nada en el remoto</translation>
    </message>
    <message>
        <source>Frees %1 here; nothing is deleted on the remote</source>
        <translation>Libera %1 aquí; no se elimina nada en el remoto</translation>
    </message>
    <message>
        <source>Fetches %1; nothing is deleted on the remote</source>
        <translation>Trae %1; no se elimina nada en el remoto</translation>
    </message>
    <message>
        <source>Nothing is freed or fetched now; nothing is deleted on the remote</source>
        <translation>Ahora no se libera ni se trae nada; no se elimina nada en el remoto</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada que cambiar</translation>
    </message>
    <message>
        <source>After this, %1 of %2 are on this computer.</source>
        <translation>Después, %1 de %2 están en este equipo.</translation>
    </message>
    <message>
        <source>Writing down what you chose…</source>
        <translation>Anotando la elección…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>Freeing what the remote holds safely…</source>
        <translation>Liberando lo que el remoto tiene a salvo…</translation>
    </message>
    <message>
        <source>What you chose is written down, but nothing was freed</source>
        <translation>La elección quedó anotada, pero no se liberó nada</translation>
    </message>
    <message>
        <source>Done. Nothing was deleted on the remote.</source>
        <translation>Listo. No se eliminó nada en el remoto.</translation>
    </message>
    <message>
        <source>Freed %1 here. Nothing was deleted on the remote.</source>
        <translation>Se liberaron %1 aquí. No se eliminó nada en el remoto.</translation>
    </message>
    <message>
        <source>Freeing ended early</source>
        <translation>La liberación terminó antes de tiempo</translation>
    </message>
    <message>
        <source>%1, %2, stay here: the remote does not hold them safely.</source>
        <translation>%1, %2, quedan aquí: el remoto no los tiene a salvo.</translation>
    </message>
    <message>
        <source>%1. The rest stays on the remote.</source>
        <translation>%1. El resto queda en el remoto.</translation>
    </message>
</context>
<context>
    <name>tern::SelectionModel</name>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>Una parte</translation>
    </message>
    <message>
        <source>Remote only</source>
        <translation>Solo en el remoto</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>Not freed yet</source>
        <translation>Aún sin liberar</translation>
    </message>
    <message>
        <source>Will be freed</source>
        <translation>Se liberará</translation>
    </message>
    <message>
        <source>Will be fetched</source>
        <translation>Se traerá</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
</context>
<context>
    <name>tern::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The configuration cannot be read</source>
        <translation>La configuración no se puede leer</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
</context>
<context>
    <name>tern::ShareBar</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>a share of the preview, its files, their size</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between facts</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Aún sin contar</translation>
    </message>
</context>
<context>
    <name>tern::SideCard</name>
    <message>
        <source>Newer</source>
        <translation>Más nueva</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mía</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La otra</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Una carpeta</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Un enlace</translation>
    </message>
</context>
<context>
    <name>tern::Sidebar</name>
    <message>
        <source>No folders yet</source>
        <translation>Todavía no hay carpetas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files to go</source>
        <translation>
            <numerusform>Falta %Ln archivo</numerusform>
            <numerusform>Faltan %Ln archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::SleepWatch</name>
    <message>
        <source>Finishes the file that is being copied</source>
        <translation>Termina el archivo que se está copiando</translation>
    </message>
</context>
<context>
    <name>tern::SpeedCard</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Up, at most</source>
        <translation>Subida, como máximo</translation>
    </message>
    <message>
        <source>What all folders together send to remotes.</source>
        <translation>Lo que todas las carpetas juntas envían a los remotos.</translation>
    </message>
    <message>
        <source>Down, at most</source>
        <translation>Bajada, como máximo</translation>
    </message>
    <message>
        <source>What all folders together fetch from remotes.</source>
        <translation>Lo que todas las carpetas juntas traen de los remotos.</translation>
    </message>
    <message>
        <source>“%1” is no speed. Write a number with its unit, such as 5 MB/s, or nothing for no limit.</source>
        <translation>«%1» no es una velocidad. Hace falta un número con su unidad, como 5 MB/s, o nada para no limitar.</translation>
    </message>
    <message>
        <source>One of these speeds cannot be used. Write a number with its unit, such as 5 MB/s.</source>
        <translation>Una de estas velocidades no sirve. Hace falta un número con su unidad, como 5 MB/s.</translation>
    </message>
</context>
<context>
    <name>tern::StateBadge</name>
    <message>
        <source>In sync</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Buscando cambios</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflicto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tern::StepMarks</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>tern::TableDifferenceView</name>
    <message numerus="yes">
        <source>%n equal rows</source>
        <translation>
            <numerusform>%n fila igual</numerusform>
            <numerusform>%n filas iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in theirs: %1</source>
        <translation>Solo en la otra: %1</translation>
    </message>
    <message>
        <source>Only in mine: %1</source>
        <translation>Solo en la mía: %1</translation>
    </message>
    <message>
        <source>Mine: %1. Theirs: %2</source>
        <translation>La mía: %1. La otra: %2</translation>
    </message>
    <message>
        <source>Cells of both versions</source>
        <translation>Celdas de ambas versiones</translation>
    </message>
</context>
<context>
    <name>tern::TextDifferenceView</name>
    <message>
        <source>Mine</source>
        <translation>La mía</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La otra</translation>
    </message>
</context>
<context>
    <name>tern::TextPane</name>
    <message>
        <source>No line here</source>
        <translation>Aquí no hay línea</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Differs. %1</source>
        <translation>Difiere. %1</translation>
    </message>
</context>
<context>
    <name>tern::ThinProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>tern::ThroughputCard</name>
    <message>
        <source>Throughput</source>
        <translation>Caudal</translation>
    </message>
    <message>
        <source>up</source>
        <comment>beside a rate: 58 MB/s up</comment>
        <translation>de subida</translation>
    </message>
    <message>
        <source>down</source>
        <comment>beside a rate: 2 MB/s down</comment>
        <translation>de bajada</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>Últimos 10 minutos</translation>
    </message>
</context>
<context>
    <name>tern::ThroughputChart</name>
    <message>
        <source>Throughput of the last 10 minutes</source>
        <translation>Caudal de los últimos 10 minutos</translation>
    </message>
    <message>
        <source>At most %1 up and %2 down</source>
        <translation>Como máximo %1 de subida y %2 de bajada</translation>
    </message>
</context>
<context>
    <name>tern::TimetableEditor</name>
    <message>
        <source>5 MB/s</source>
        <translation>5 MB/s</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation>Lo más rápido posible</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nada se mueve</translation>
    </message>
    <message>
        <source>One for both ways, or two such as 1MB/s:off, up and down</source>
        <translation>Uno para ambos sentidos, o dos como 1MB/s:off, subida y bajada</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Quitar esta hora</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>From each time on its speed holds, until the next one begins.</source>
        <translation>Desde cada hora rige su velocidad, hasta que empieza la siguiente.</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Añadir una hora</translation>
    </message>
    <message>
        <source>Days, time %1</source>
        <translation>Días, hora %1</translation>
    </message>
    <message>
        <source>From, time %1</source>
        <translation>Desde, hora %1</translation>
    </message>
    <message>
        <source>Speed, time %1</source>
        <translation>Velocidad, hora %1</translation>
    </message>
    <message>
        <source>Limit, time %1</source>
        <translation>Límite, hora %1</translation>
    </message>
    <message>
        <source>Remove time %1</source>
        <translation>Quitar la hora %1</translation>
    </message>
</context>
<context>
    <name>tern::TrashDelegate</name>
    <message>
        <source>%1, %2</source>
        <comment>how many files, how large</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>this side cannot be reached now</source>
        <translation>este lado no está accesible ahora</translation>
    </message>
    <message>
        <source>the remote cannot be reached now</source>
        <translation>el remoto no está accesible ahora</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Kept for ever</source>
        <translation>Se conserva para siempre</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <comment>a date</comment>
        <translation>Se conserva hasta %1</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>a symbolic link</comment>
        <translation>Enlace</translation>
    </message>
</context>
<context>
    <name>tern::TrashModel</name>
    <message>
        <source>Replaced here</source>
        <translation>Reemplazado aquí</translation>
    </message>
    <message>
        <source>Replaced there</source>
        <translation>Reemplazado allí</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Eliminado aquí</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Eliminado allí</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Guardado aquí</translation>
    </message>
    <message>
        <source>Kept there</source>
        <translation>Conservado allí</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Trayendo…</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a path, why it is in the trash, when</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>tern::TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Find a file or folder</source>
        <translation>Buscar un archivo o carpeta</translation>
    </message>
    <message>
        <source>Empty older than…</source>
        <translation>Vaciar lo anterior a…</translation>
    </message>
    <message>
        <source>The trash of %1 cannot be listed now</source>
        <comment>a folder</comment>
        <translation>La papelera de %1 no se puede listar ahora</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Restore all of this run</source>
        <translation>Restaurar todo de esta pasada</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>What the trash keeps</source>
        <translation>Qué conserva la papelera</translation>
    </message>
    <message>
        <source>The trash is empty. What Tern replaces or removes stays here for 30 days.</source>
        <translation>La papelera está vacía. Lo que Tern reemplaza o quita se queda aquí 30 días.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>how many match, of how many, how large</comment>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>%1 take %2 on both sides together</source>
        <translation>%1 ocupan %2 en ambos lados juntos</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
</context>
<context>
    <name>tern::TrayMenu</name>
    <message>
        <source>Tern</source>
        <translation>Tern</translation>
    </message>
    <message>
        <source>Open Tern</source>
        <translation>Abrir Tern</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Quit Tern</source>
        <translation>Salir de Tern</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Conflicts (%1)</source>
        <translation>Conflictos (%1)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>tern::UndoPanel</name>
    <message>
        <source>%1 was changed since</source>
        <comment>a path</comment>
        <translation>%1 cambió desde entonces</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <comment>a path</comment>
        <translation>%1 ya no está</translation>
    </message>
    <message>
        <source>something stands at %1</source>
        <comment>a path</comment>
        <translation>hay algo en %1</translation>
    </message>
    <message>
        <source>the trash no longer has %1</source>
        <comment>a path</comment>
        <translation>la papelera ya no tiene %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path, why it failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier versions (%1)</source>
        <translation>
            <numerusform>%Ln versión anterior (%1)</numerusform>
            <numerusform>%Ln versiones anteriores (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted files (%1)</source>
        <translation>
            <numerusform>%Ln archivo eliminado (%1)</numerusform>
            <numerusform>%Ln archivos eliminados (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier names</source>
        <translation>
            <numerusform>%Ln nombre anterior</numerusform>
            <numerusform>%Ln nombres anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Back: %1.</source>
        <comment>what comes back</comment>
        <translation>Vuelve: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: %1</source>
        <translation>
            <numerusform>%Ln queda como está: %1</numerusform>
            <numerusform>%Ln quedan como están: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo a run</source>
        <translation>Deshacer una pasada</translation>
    </message>
    <message>
        <source>Undo the run of %1 in %2?</source>
        <comment>a moment, a folder</comment>
        <translation>¿Deshacer la pasada de %1 en %2?</translation>
    </message>
    <message>
        <source>Looking at what can come back…</source>
        <translation>Viendo qué puede volver…</translation>
    </message>
    <message>
        <source>This run cannot be undone now</source>
        <translation>Esta pasada no se puede deshacer ahora</translation>
    </message>
    <message>
        <source>One side is not what it was. Nothing was changed.</source>
        <translation>Un lado no es lo que era. No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln new files to the trash</source>
        <translation>
            <numerusform>Llevar también %Ln archivo nuevo a la papelera</numerusform>
            <numerusform>Llevar también %Ln archivos nuevos a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To the trash: %Ln new files (%1).</source>
        <translation>
            <numerusform>A la papelera: %Ln archivo nuevo (%1).</numerusform>
            <numerusform>A la papelera: %Ln archivos nuevos (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands there now is kept in the trash. The other side follows with the next run.</source>
        <translation>Lo que hay ahora queda en la papelera. El otro lado sigue con la próxima pasada.</translation>
    </message>
    <message>
        <source>Nothing of it can come back.</source>
        <translation>Nada de ello puede volver.</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>Recuperando…</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>No se deshizo</translation>
    </message>
    <message>
        <source>Undone. This can be undone as well</source>
        <translation>Deshecho. También esto se puede deshacer</translation>
    </message>
    <message>
        <source>Not all was undone</source>
        <translation>No se deshizo todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>tern::WaitingCard</name>
    <message>
        <source>When Tern waits</source>
        <translation>Cuándo espera Tern</translation>
    </message>
    <message>
        <source>Wait on a metered network</source>
        <translation>Esperar en una red de uso medido</translation>
    </message>
    <message>
        <source>Such as a phone’s. Tern goes on by itself on the next one.</source>
        <translation>Como la de un teléfono. Tern continúa por sí solo en la siguiente.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Below %1%</source>
        <translation>Por debajo del %1%</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Wait on battery</source>
        <translation>Esperar con batería</translation>
    </message>
    <message>
        <source>Until the computer is plugged in.</source>
        <translation>Hasta que el equipo esté enchufado.</translation>
    </message>
    <message>
        <source>Move large files off-peak only</source>
        <translation>Mover archivos grandes solo en horas valle</translation>
    </message>
    <message>
        <source>Smaller files go at any time.</source>
        <translation>Los más pequeños pasan a cualquier hora.</translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation>1 GB</translation>
    </message>
    <message>
        <source>Large files are over</source>
        <translation>Los archivos grandes superan</translation>
    </message>
    <message>
        <source>Large files go from</source>
        <translation>Los archivos grandes pasan desde</translation>
    </message>
    <message>
        <source>Large files go until</source>
        <translation>Los archivos grandes pasan hasta</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Large files and their hours</source>
        <translation>Archivos grandes y sus horas</translation>
    </message>
    <message>
        <source>Over this size, at these times.</source>
        <translation>Por encima de este tamaño, a estas horas.</translation>
    </message>
    <message>
        <source>This cannot be used. Write the size with its unit, such as 1 GB, and two different times.</source>
        <translation>Esto no sirve. Hacen falta un tamaño con su unidad, como 1 GB, y dos horas distintas.</translation>
    </message>
</context>
<context>
    <name>tern::WhyDialog</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Qué decide</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Qué ha pasado con esto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking at both sides…</source>
        <translation>Mirando ambos lados…</translation>
    </message>
    <message>
        <source>%1 cannot be looked at now</source>
        <translation>%1 no se puede mirar ahora</translation>
    </message>
    <message>
        <source>The direction of the folder.</source>
        <translation>El sentido de la carpeta.</translation>
    </message>
    <message>
        <source>Tern keeps no folder with this name.</source>
        <translation>Tern no conoce ninguna carpeta con este nombre.</translation>
    </message>
</context>
<context>
    <name>tern::YamlEditor</name>
    <message>
        <source>Text of the rules</source>
        <translation>Texto de las reglas</translation>
    </message>
</context>
<context>
    <name>tern::guard</name>
    <message>
        <source>Empty them too…</source>
        <translation>Vaciarlos también…</translation>
    </message>
    <message>
        <source>Delete here too…</source>
        <translation>Eliminar también aquí…</translation>
    </message>
    <message>
        <source>Delete there too…</source>
        <translation>Eliminar también allí…</translation>
    </message>
    <message>
        <source>Nothing is deleted on either side. What differs on both sides waits for you as a conflict.</source>
        <translation>No se elimina nada en ningún lado. Lo que difiere espera como conflicto.</translation>
    </message>
    <message>
        <source>Merge both sides of %1?</source>
        <translation>¿Combinar ambos lados de %1?</translation>
    </message>
    <message>
        <source>What is only on one side is copied to the other.</source>
        <translation>Lo que solo está en un lado se copia al otro.</translation>
    </message>
    <message>
        <source>Merge both sides</source>
        <translation>Combinar ambos lados</translation>
    </message>
    <message>
        <source>Copy %1 back?</source>
        <translation>¿Copiar %1 de vuelta?</translation>
    </message>
    <message>
        <source>They go back to %1.</source>
        <translation>Vuelven a %1.</translation>
    </message>
    <message>
        <source>Copy them back</source>
        <translation>Copiarlos de vuelta</translation>
    </message>
    <message>
        <source>They go to the trash on this computer and can be put back from there.</source>
        <translation>Van a la papelera de este equipo y se pueden recuperar de ahí.</translation>
    </message>
    <message>
        <source>They go to the trash on the remote and can be put back from there.</source>
        <translation>Van a la papelera del remoto y se pueden recuperar de ahí.</translation>
    </message>
    <message>
        <source>Empty %1?</source>
        <translation>¿Vaciar %1?</translation>
    </message>
    <message>
        <source>Empty %1</source>
        <translation>Vaciar %1</translation>
    </message>
    <message>
        <source>Delete %1 on this computer?</source>
        <translation>¿Eliminar %1 en este equipo?</translation>
    </message>
    <message>
        <source>Delete %1 on the remote?</source>
        <translation>¿Eliminar %1 en el remoto?</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Stay paused</source>
        <translation>Seguir en pausa</translation>
    </message>
    <message>
        <source>See the %1</source>
        <translation>Ver los %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>tern::links</name>
    <message>
        <source>The link leads to the folder %1, which Tern does not sync here. Nothing was changed. Add the folder first, or ask who sent the link.</source>
        <translation>El enlace lleva a la carpeta %1, que Tern no sincroniza aquí. No se cambió nada. Hay que añadir antes la carpeta, o preguntar a quien envió el enlace.</translation>
    </message>
    <message>
        <source>The link is too long to be one of Tern&apos;s. It was not followed, and nothing was changed.</source>
        <translation>El enlace es demasiado largo para ser de Tern. No se siguió, y no se cambió nada.</translation>
    </message>
    <message>
        <source>This is not a link that Tern can follow. Nothing was changed. Ask who sent it for another one.</source>
        <translation>Este no es un enlace que Tern pueda seguir. No se cambió nada. Hay que pedir otro a quien lo envió.</translation>
    </message>
</context>
<context>
    <name>tern::notices</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n carpeta</numerusform>
            <numerusform>%n carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts in %1</source>
        <translation>
            <numerusform>%n conflicto en %1</numerusform>
            <numerusform>%n conflictos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed on both sides. Both versions stay until you choose.</source>
        <translation>%1 cambió en ambos lados. Las dos versiones quedan hasta que se decida.</translation>
    </message>
    <message>
        <source>Both versions of each file stay until you choose. All else goes on.</source>
        <translation>Las dos versiones de cada archivo quedan hasta que se decida. Lo demás continúa.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Tern stopped in %n folders</source>
        <translation>
            <numerusform>Tern se detuvo en %n carpeta</numerusform>
            <numerusform>Tern se detuvo en %n carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing was changed there; look at what it saw.</source>
        <translation>%1. Allí no se cambió nada; conviene mirar qué se vio.</translation>
    </message>
    <message>
        <source>%1 is not synced</source>
        <translation>%1 no se sincroniza</translation>
    </message>
    <message numerus="yes">
        <source>%n files in %1 cannot be synced</source>
        <translation>
            <numerusform>%n archivo de %1 no se puede sincronizar</numerusform>
            <numerusform>%n archivos de %1 no se pueden sincronizar</numerusform>
        </translation>
    </message>
    <message>
        <source>All else is synced. Each one is listed with the reason.</source>
        <translation>Todo lo demás está sincronizado. Cada uno aparece con su motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be synced</source>
        <translation>
            <numerusform>%n archivo no se puede sincronizar</numerusform>
            <numerusform>%n archivos no se pueden sincronizar</numerusform>
        </translation>
    </message>
    <message>
        <source>Some folders are not synced</source>
        <translation>Algunas carpetas no se sincronizan</translation>
    </message>
    <message>
        <source>%1 is in sync again</source>
        <translation>%1 vuelve a estar sincronizado</translation>
    </message>
    <message>
        <source>Both sides hold the same.</source>
        <translation>Ambos lados tienen lo mismo.</translation>
    </message>
    <message numerus="yes">
        <source>%n folders are in sync again</source>
        <translation>
            <numerusform>%n carpeta vuelve a estar sincronizada</numerusform>
            <numerusform>%n carpetas vuelven a estar sincronizadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been offline for long</source>
        <translation>%1 lleva mucho tiempo sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n folders have been offline for long</source>
        <translation>
            <numerusform>%n carpeta lleva mucho tiempo sin conexión</numerusform>
            <numerusform>%n carpetas llevan mucho tiempo sin conexión</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Files here are safe; Tern goes on when the other side is back.</source>
        <translation>%1. Los archivos de aquí están a salvo; Tern continúa cuando el otro lado vuelva.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Not for an hour</source>
        <translation>Durante una hora no</translation>
    </message>
</context>
<context>
    <name>tern::problems</name>
    <message>
        <source>No permission</source>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>No room on the disk</source>
        <translation>Sin espacio en el disco</translation>
    </message>
    <message>
        <source>Too large for the disk</source>
        <translation>Demasiado grande para el disco</translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation>Nombre demasiado largo</translation>
    </message>
    <message>
        <source>Name that cannot be synced</source>
        <translation>Nombre que no se puede sincronizar</translation>
    </message>
    <message>
        <source>In use by a program</source>
        <translation>En uso por un programa</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Cambió entretanto</translation>
    </message>
    <message>
        <source>Did not arrive as it was sent</source>
        <translation>No llegó tal como se envió</translation>
    </message>
    <message>
        <source>Disk error</source>
        <translation>Error del disco</translation>
    </message>
    <message>
        <source>Could not be synced</source>
        <translation>No se pudo sincronizar</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Still being written</source>
        <translation>Aún se está escribiendo</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Nunca se sincroniza</translation>
    </message>
    <message>
        <source>Left out by rules</source>
        <translation>Excluido por reglas</translation>
    </message>
    <message>
        <source>Rules with a mistake</source>
        <translation>Reglas con un error</translation>
    </message>
    <message>
        <source>Emptied on both sides</source>
        <translation>Vaciado en ambos lados</translation>
    </message>
</context>
<context>
    <name>tern::why</name>
    <message>
        <source>A folder</source>
        <translation>Una carpeta</translation>
    </message>
    <message>
        <source>A link to %1</source>
        <translation>Un enlace a %1</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <comment>a size, a moment</comment>
        <translation>%1, cambiado %2</translation>
    </message>
    <message>
        <source>The next run copies it to this computer.</source>
        <translation>La próxima pasada lo copia a este equipo.</translation>
    </message>
    <message>
        <source>The next run copies it to the remote.</source>
        <translation>La próxima pasada lo copia al remoto.</translation>
    </message>
    <message>
        <source>The next run brings its date and mode together.</source>
        <translation>La próxima pasada iguala su fecha y su modo.</translation>
    </message>
    <message>
        <source>The next run renames it on this computer, as it was there.</source>
        <translation>La próxima pasada le cambia el nombre en este equipo, como allí.</translation>
    </message>
    <message>
        <source>The next run renames it on the remote, as it was here.</source>
        <translation>La próxima pasada le cambia el nombre en el remoto, como aquí.</translation>
    </message>
    <message>
        <source>It was deleted on the remote. The next run moves it to the trash here.</source>
        <translation>Se eliminó en el remoto. La próxima pasada lo lleva a la papelera de aquí.</translation>
    </message>
    <message>
        <source>It was deleted here. The next run moves it to the trash on the remote.</source>
        <translation>Se eliminó aquí. La próxima pasada lo lleva a la papelera del remoto.</translation>
    </message>
    <message numerus="yes">
        <source>It failed %n times.</source>
        <translation>
            <numerusform>Ha fallado %n vez.</numerusform>
            <numerusform>Ha fallado %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Sync now to try again.</source>
        <translation>«Sincronizar ahora» lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The next run tries again.</source>
        <translation>La próxima pasada lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>It is tried again at %1.</source>
        <translation>Se intenta de nuevo a las %1.</translation>
    </message>
    <message>
        <source>%1 in line %2 of %3</source>
        <comment>a rule, a line, a file</comment>
        <translation>%1 en la línea %2 de %3</translation>
    </message>
    <message>
        <source>It is not among the folders that were chosen to be on this computer.</source>
        <translation>No está entre las carpetas elegidas para este equipo.</translation>
    </message>
    <message>
        <source>It is larger than this rule allows: %1.</source>
        <translation>Es más grande de lo que permite esta regla: %1.</translation>
    </message>
    <message>
        <source>An ignore file decides: %1.</source>
        <translation>Decide un archivo de exclusiones: %1.</translation>
    </message>
    <message>
        <source>A rule decides: %1.</source>
        <translation>Decide una regla: %1.</translation>
    </message>
    <message>
        <source>%1 waits: Tern stopped its folder</source>
        <translation>%1 espera: Tern ha detenido su carpeta</translation>
    </message>
    <message>
        <source>%1 waits: its folder cannot be synced</source>
        <translation>%1 espera: su carpeta no se puede sincronizar</translation>
    </message>
    <message>
        <source>%1 waits for your choice</source>
        <translation>%1 espera una decisión</translation>
    </message>
    <message>
        <source>Both versions stay until you choose.</source>
        <translation>Las dos versiones quedan hasta que se decida.</translation>
    </message>
    <message>
        <source>%1 has a problem</source>
        <translation>%1 tiene un problema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 could not be synced yet</source>
        <translation>%1 aún no se ha podido sincronizar</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 está excluido</translation>
    </message>
    <message>
        <source>Tern does not sync it. What stands on either side stays as it is.</source>
        <translation>Tern no lo sincroniza. Lo que hay en cada lado queda como está.</translation>
    </message>
    <message>
        <source>%1 is about to be synced</source>
        <translation>%1 está a punto de sincronizarse</translation>
    </message>
    <message>
        <source>%1 is in sync</source>
        <translation>%1 está sincronizado</translation>
    </message>
    <message>
        <source>Both sides hold the same.</source>
        <translation>Ambos lados son iguales.</translation>
    </message>
    <message>
        <source>%1 is on neither side</source>
        <translation>%1 no está en ningún lado</translation>
    </message>
    <message>
        <source>Nothing has this name now. The trash may still keep it.</source>
        <translation>Nada tiene ahora este nombre. Puede que siga en la papelera.</translation>
    </message>
    <message>
        <source>%1 stands on one side only</source>
        <translation>%1 está solo en un lado</translation>
    </message>
    <message>
        <source>The direction of this folder, or a rule, leaves it as it is.</source>
        <translation>El sentido de esta carpeta, o una regla, lo deja como está.</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>No está aquí</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No está allí</translation>
    </message>
</context>
<context>
    <name>tern::wizard</name>
    <message>
        <source>Nothing is there</source>
        <translation>No hay nada ahí</translation>
    </message>
    <message>
        <source>Check the name, or browse for the folder.</source>
        <translation>Conviene revisar el nombre o elegir la carpeta.</translation>
    </message>
    <message>
        <source>This is a file</source>
        <translation>Esto es un archivo</translation>
    </message>
    <message>
        <source>Tern keeps whole folders the same. Take the folder that the file is in, or another one.</source>
        <translation>Tern sincroniza carpetas enteras. Hay que tomar la carpeta del archivo, u otra.</translation>
    </message>
    <message>
        <source>This folder cannot be read</source>
        <translation>Esta carpeta no se puede leer</translation>
    </message>
    <message>
        <source>Its permissions keep you out. Nothing was changed. Ask for permission to read it, or take another folder.</source>
        <translation>Falta el permiso. No se cambió nada. Hay que pedir permiso de lectura, o tomar otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder</source>
        <translation>No se puede escribir en esta carpeta</translation>
    </message>
    <message>
        <source>What is new on the remote would have no place here. It is enough for a folder that only goes up.</source>
        <translation>Lo nuevo del remoto no tendría sitio aquí. Basta para una carpeta que solo sube.</translation>
    </message>
    <message>
        <source>The remote folder is not there</source>
        <translation>La carpeta remota no está</translation>
    </message>
    <message>
        <source>Files here are safe. If it is on a disk or a share, connect that first; or make the folder.</source>
        <translation>Los archivos de aquí están a salvo. Si está en un disco o recurso compartido, hay que conectarlo primero; o crear la carpeta.</translation>
    </message>
    <message>
        <source>The remote is a file</source>
        <translation>El remoto es un archivo</translation>
    </message>
    <message>
        <source>Take the folder that it is in, or another one.</source>
        <translation>Hay que tomar la carpeta en la que está, u otra.</translation>
    </message>
    <message>
        <source>The remote cannot be read</source>
        <translation>El remoto no se puede leer</translation>
    </message>
    <message>
        <source>Its permissions keep you out. Ask whoever looks after it for access, or take another folder.</source>
        <translation>Falta el permiso. Hay que pedir acceso a quien la cuida, o tomar otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing can be written to the remote</source>
        <translation>No se puede escribir en el remoto</translation>
    </message>
    <message>
        <source>What is new here would have no place there. It is enough for a folder that only comes down; else ask whoever looks after it for access.</source>
        <translation>Lo nuevo de aquí no tendría sitio allí. Basta para una carpeta que solo baja; si no, hay que pedir acceso a quien la cuida.</translation>
    </message>
    <message>
        <source>The remote does not answer</source>
        <translation>El remoto no responde</translation>
    </message>
    <message>
        <source>Files here are safe. Check the network or the disk, and try again.</source>
        <translation>Los archivos de aquí están a salvo. Hay que revisar la red o el disco, e intentar de nuevo.</translation>
    </message>
    <message>
        <source>The remote does not let you in</source>
        <translation>El remoto no da acceso</translation>
    </message>
    <message>
        <source>Files here are safe. Check the name and the key, and try again.</source>
        <translation>Los archivos de aquí están a salvo. Hay que revisar el nombre y la clave, e intentar de nuevo.</translation>
    </message>
    <message>
        <source>This is not a place on this computer</source>
        <translation>Esto no es un lugar de este equipo</translation>
    </message>
    <message>
        <source>A whole path is needed, as “/home/…” or “~/…”.</source>
        <translation>Hace falta una ruta completa, como «/home/…» o «~/…».</translation>
    </message>
    <message>
        <source>The name of this folder cannot be kept</source>
        <translation>El nombre de esta carpeta no se puede guardar</translation>
    </message>
    <message>
        <source>It has signs that are no UTF-8 text. Nothing was changed. Rename the folder, or take another one.</source>
        <translation>Tiene signos que no son texto UTF-8. No se cambió nada. Hay que renombrar la carpeta o tomar otra.</translation>
    </message>
    <message>
        <source>Both sides are the same folder</source>
        <translation>Ambos lados son la misma carpeta</translation>
    </message>
    <message>
        <source>A folder cannot be kept the same as itself. Take another one for the remote.</source>
        <translation>Una carpeta no se puede sincronizar consigo misma. Hay que tomar otra para el remoto.</translation>
    </message>
    <message>
        <source>One side is inside the other</source>
        <translation>Un lado está dentro del otro</translation>
    </message>
    <message>
        <source>Its files would be copied into themselves again and again. Take two folders apart from each other.</source>
        <translation>Sus archivos se copiarían en sí mismos una y otra vez. Hacen falta dos carpetas separadas.</translation>
    </message>
    <message>
        <source>This folder is synced already</source>
        <translation>Esta carpeta ya se sincroniza</translation>
    </message>
    <message>
        <source>It belongs to “%1”. Nothing was changed. To keep it the same with another remote as well, go on.</source>
        <translation>Pertenece a «%1». No se cambió nada. Para sincronizarla también con otro remoto, basta con seguir.</translation>
    </message>
    <message>
        <source>This folder is inside one that is synced</source>
        <translation>Esta carpeta está dentro de una sincronizada</translation>
    </message>
    <message>
        <source>What is in it goes with “%1” already. To keep it the same with another remote as well, go on.</source>
        <translation>Su contenido ya va con «%1». Para sincronizarla también con otro remoto, basta con seguir.</translation>
    </message>
    <message>
        <source>A synced folder is inside this one</source>
        <translation>Dentro hay una carpeta sincronizada</translation>
    </message>
    <message>
        <source>“%1” is in it, and would be kept the same with two remotes. Go on only if that is what you want.</source>
        <translation>«%1» está dentro y se sincronizaría con dos remotos. Seguir solo si es lo que se quiere.</translation>
    </message>
    <message>
        <source>These two are synced already</source>
        <translation>Estas dos ya se sincronizan</translation>
    </message>
    <message>
        <source>They are the two sides of “%1”. There is nothing to add.</source>
        <translation>Son los dos lados de «%1». No hay nada que añadir.</translation>
    </message>
    <message>
        <source>This version of Tern has no such remote</source>
        <translation>Esta versión de Tern no tiene ese tipo de remoto</translation>
    </message>
    <message>
        <source>Take a folder on a disk or a mounted share.</source>
        <translation>Hay que tomar una carpeta en un disco o en un recurso montado.</translation>
    </message>
    <message>
        <source>This place could not be looked at</source>
        <translation>Este lugar no se pudo mirar</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again, or take another folder.</source>
        <translation>No se cambió nada. Se puede intentar de nuevo o tomar otra carpeta.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This computer, %1 free</source>
        <translation>Este equipo, %1 libres</translation>
    </message>
    <message>
        <source>Reached in %1 ms</source>
        <translation>Alcanzado en %1 ms</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 libres</translation>
    </message>
    <message>
        <source>The first files of: %1</source>
        <translation>Los primeros archivos: %1</translation>
    </message>
    <message>
        <source>Mounted folder</source>
        <translation>Carpeta montada</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Keeps text, code, notebooks and tables; leaves out what programs leave behind</source>
        <translation>Conserva texto, código, cuadernos y tablas; excluye lo que dejan los programas</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>Keeps all but what builds make again, and repositories</source>
        <translation>Conserva todo menos lo que se puede volver a compilar y los repositorios</translation>
    </message>
    <message>
        <source>Measured data</source>
        <translation>Datos medidos</translation>
    </message>
    <message>
        <source>Data goes up and stays there, whatever happens here afterwards</source>
        <translation>Los datos suben y quedan allí, pase lo que pase aquí después</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Leaves nothing out, of any size</source>
        <translation>No excluye nada, de ningún tamaño</translation>
    </message>
    <message>
        <source>Goes up</source>
        <translation>Sube</translation>
    </message>
    <message>
        <source>Comes down</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Already the same</source>
        <translation>Ya es igual</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Left out by rules</source>
        <translation>Excluido por reglas</translation>
    </message>
    <message>
        <source>without an ending</source>
        <translation>sin extensión</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>so many files, and the ending of their names: 22 .csv</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 y otros</translation>
    </message>
    <message>
        <source>Nothing is here that the remote lacks</source>
        <translation>Aquí no hay nada que falte en el remoto</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Nuevo aquí</translation>
    </message>
    <message>
        <source>New here: %1</source>
        <translation>Nuevo aquí: %1</translation>
    </message>
    <message>
        <source>Nothing is on the remote that this computer lacks</source>
        <translation>En el remoto no hay nada que falte en este equipo</translation>
    </message>
    <message>
        <source>New on the remote</source>
        <translation>Nuevo en el remoto</translation>
    </message>
    <message>
        <source>New on the remote: %1</source>
        <translation>Nuevo en el remoto: %1</translation>
    </message>
    <message>
        <source>Compared by content; not sent again</source>
        <translation>Comparado por contenido; no se envía de nuevo</translation>
    </message>
    <message>
        <source>Different on both sides. Both are kept until you decide</source>
        <translation>Distinto en cada lado. Ambas versiones quedan hasta que se decida</translation>
    </message>
    <message>
        <source>Nothing is left out</source>
        <translation>No se excluye nada</translation>
    </message>
</context>
<context>
    <name>tern::words</name>
    <message>
        <source>Changed on both sides</source>
        <translation>Cambiado en ambos lados</translation>
    </message>
    <message>
        <source>Deleted here, changed there</source>
        <translation>Eliminado aquí, cambiado allí</translation>
    </message>
    <message>
        <source>Deleted there, changed here</source>
        <translation>Eliminado allí, cambiado aquí</translation>
    </message>
    <message>
        <source>New on both sides, with different content</source>
        <translation>Nuevo en ambos lados, con contenido distinto</translation>
    </message>
    <message>
        <source>Became another kind of thing on one side</source>
        <translation>Pasó a ser otra cosa en un lado</translation>
    </message>
    <message>
        <source>One side takes its name for %1</source>
        <translation>Un lado confunde el nombre con %1</translation>
    </message>
    <message>
        <source>One side takes its name for another one</source>
        <translation>Un lado confunde el nombre con otro</translation>
    </message>
    <message>
        <source>New here; a rule says to ask first</source>
        <translation>Nuevo aquí; una regla pide preguntar antes</translation>
    </message>
    <message>
        <source>New there; a rule says to ask first</source>
        <translation>Nuevo allí; una regla pide preguntar antes</translation>
    </message>
    <message>
        <source>Different on both sides</source>
        <translation>Distinto en cada lado</translation>
    </message>
    <message>
        <source>Both have the same time, so neither is newer.</source>
        <translation>Ambas tienen la misma hora, así que ninguna es más nueva.</translation>
    </message>
    <message>
        <source>One of the times cannot be right, so neither counts as newer.</source>
        <translation>Una de las horas no puede ser correcta, así que ninguna cuenta como más nueva.</translation>
    </message>
    <message>
        <source>Only two edits of one file can be merged.</source>
        <translation>Solo se pueden combinar dos cambios de un mismo archivo.</translation>
    </message>
    <message>
        <source>The version that both started from is not kept, so they cannot be merged.</source>
        <translation>La versión de partida común ya no está, así que no se pueden combinar.</translation>
    </message>
    <message>
        <source>Files of this kind or size cannot be merged.</source>
        <translation>Los archivos de este tipo o tamaño no se pueden combinar.</translation>
    </message>
    <message>
        <source>Both changed the same lines or cells.</source>
        <translation>Ambos cambiaron las mismas líneas o celdas.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no está.</translation>
    </message>
    <message>
        <source>Check its name, and that its disk is connected.</source>
        <translation>Conviene comprobar el nombre y que el disco esté conectado.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name.</source>
        <translation>Quedó como estaba. Hay que elegir otro nombre.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 no es una carpeta.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose a folder.</source>
        <translation>Quedó como estaba. Hay que elegir una carpeta.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 es una carpeta.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose a file.</source>
        <translation>Quedó como estaba. Hay que elegir un archivo.</translation>
    </message>
    <message>
        <source>%1 still holds something.</source>
        <translation>%1 aún contiene algo.</translation>
    </message>
    <message>
        <source>It was kept. Look into it, then choose Check again.</source>
        <translation>Se conservó. Conviene mirar dentro y elegir «Comprobar de nuevo».</translation>
    </message>
    <message>
        <source>%1 is protected: you have no permission for it.</source>
        <translation>%1 está protegido: falta el permiso.</translation>
    </message>
    <message>
        <source>It was left as it is. Change its permissions, or ask who owns it.</source>
        <translation>Quedó como estaba. Hay que cambiar los permisos o preguntar a su dueño.</translation>
    </message>
    <message>
        <source>%1 takes no changes: it is read-only.</source>
        <translation>%1 no admite cambios: es de solo lectura.</translation>
    </message>
    <message>
        <source>It was left as it is. Make it writable, then choose Check again.</source>
        <translation>Quedó como estaba. Hay que permitir la escritura y elegir «Comprobar de nuevo».</translation>
    </message>
    <message>
        <source>%1 is too large for the disk it should go to.</source>
        <translation>%1 es demasiado grande para el disco de destino.</translation>
    </message>
    <message>
        <source>It stays where it is. Use a disk that takes files of this size, or leave it out by a rule.</source>
        <translation>Sigue donde está. Hace falta un disco que admita archivos de ese tamaño, o una regla que lo excluya.</translation>
    </message>
    <message>
        <source>%1 has a name that is too long for the other side.</source>
        <translation>%1 tiene un nombre demasiado largo para el otro lado.</translation>
    </message>
    <message>
        <source>It stays where it is. Give it a shorter name.</source>
        <translation>Sigue donde está. Hace falta un nombre más corto.</translation>
    </message>
    <message>
        <source>%1 has a name that cannot be synced.</source>
        <translation>%1 tiene un nombre que no se puede sincronizar.</translation>
    </message>
    <message>
        <source>It stays where it is. Give it another name.</source>
        <translation>Sigue donde está. Hace falta otro nombre.</translation>
    </message>
    <message>
        <source>%1 needs something that this disk cannot do.</source>
        <translation>%1 necesita algo que este disco no puede hacer.</translation>
    </message>
    <message>
        <source>It was left as it is. Another disk may be able to.</source>
        <translation>Quedó como estaba. Quizá otro disco pueda.</translation>
    </message>
    <message>
        <source>%1 lies on another disk.</source>
        <translation>%1 está en otro disco.</translation>
    </message>
    <message>
        <source>It was left as it is. Add it as a folder of its own.</source>
        <translation>Quedó como estaba. Se puede añadir como carpeta propia.</translation>
    </message>
    <message>
        <source>%1 cannot be used here.</source>
        <translation>%1 no se puede usar aquí.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose something else.</source>
        <translation>No se cambió nada. Hay que elegir otra cosa.</translation>
    </message>
    <message>
        <source>%1 found no room: the disk is full.</source>
        <translation>%1 no encontró espacio: el disco está lleno.</translation>
    </message>
    <message>
        <source>No file was harmed. Free some space, then choose Check again.</source>
        <translation>Ningún archivo sufrió daños. Hay que liberar espacio y elegir «Comprobar de nuevo».</translation>
    </message>
    <message>
        <source>%1 is being used by a program.</source>
        <translation>%1 está en uso por un programa.</translation>
    </message>
    <message>
        <source>It was left as it is. Tern tries again by itself.</source>
        <translation>Quedó como estaba. Tern lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>%1 cambió mientras se leía.</translation>
    </message>
    <message>
        <source>%1 changed in the meantime.</source>
        <translation>%1 cambió entretanto.</translation>
    </message>
    <message>
        <source>The newer version was kept. Look at it again.</source>
        <translation>Se conservó la versión más nueva. Conviene mirarla de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not arrive as it was sent.</source>
        <translation>%1 no llegó tal como se envió.</translation>
    </message>
    <message>
        <source>The version before it was kept. Tern tries again by itself.</source>
        <translation>Se conservó la versión anterior. Tern lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>What was done is kept. Tern goes on from there next time.</source>
        <translation>Lo hecho se conserva. La próxima vez Tern sigue desde ahí.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: the disk reports an error.</source>
        <translation>%1 no se pudo leer o escribir: el disco informa de un error.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Check the disk and its cable, then choose Check again.</source>
        <translation>No se eliminó nada. Hay que revisar el disco y su cable, y elegir «Comprobar de nuevo».</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 no está accesible.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tern goes on by itself when it is back.</source>
        <translation>No se cambió nada. Tern continúa por sí solo cuando vuelva.</translation>
    </message>
    <message>
        <source>%1 is missing or not connected.</source>
        <translation>%1 falta o no está conectado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Connect its disk, and Tern goes on by itself.</source>
        <translation>No se cambió nada. Al conectar el disco, Tern continúa por sí solo.</translation>
    </message>
    <message>
        <source>%1 is not the folder that was synced before.</source>
        <translation>%1 no es la carpeta que se sincronizaba antes.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check which disk is connected there.</source>
        <translation>No se cambió nada. Conviene comprobar qué disco está conectado ahí.</translation>
    </message>
    <message>
        <source>%1 is older than it was when last in sync, as if restored from a backup.</source>
        <translation>%1 es más antiguo que la última vez sincronizado, como restaurado de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose Merge both sides: it deletes nothing.</source>
        <translation>No se cambió nada. Elegir «Combinar ambos lados» no elimina nada.</translation>
    </message>
    <message>
        <source>%1 is in the hands of another Tern.</source>
        <translation>%1 está en manos de otro Tern.</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait until that one has ended, or stop it.</source>
        <translation>No se cambió nada. Hay que esperar a que aquel termine, o detenerlo.</translation>
    </message>
    <message>
        <source>%1, where Tern notes what is in sync, cannot be read.</source>
        <translation>%1, donde Tern anota lo sincronizado, no se puede leer.</translation>
    </message>
    <message>
        <source>Your files are safe. The next check merges both sides and deletes nothing.</source>
        <translation>Los archivos están a salvo. La próxima comprobación combina ambos lados y no elimina nada.</translation>
    </message>
    <message>
        <source>%1 has a mistake, so this folder waits.</source>
        <translation>%1 tiene un error, por eso esta carpeta espera.</translation>
    </message>
    <message>
        <source>Your files are safe. Correct it, and Tern goes on.</source>
        <translation>Los archivos están a salvo. Al corregirlo, Tern continúa.</translation>
    </message>
    <message>
        <source>%1 could not be done.</source>
        <translation>%1 no se pudo hacer.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>It</source>
        <comment>the file or folder beside these words</comment>
        <translation>Este elemento</translation>
    </message>
    <message>
        <source>The reason: %1.</source>
        <translation>El motivo: %1.</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>an event</comment>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>an event: sent to the remote</comment>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>an event: fetched from the remote</comment>
        <translation>Bajada</translation>
    </message>
    <message>
        <source>New folder here</source>
        <translation>Carpeta nueva aquí</translation>
    </message>
    <message>
        <source>New folder there</source>
        <translation>Carpeta nueva allí</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>an event</comment>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Date or permission set</source>
        <translation>Fecha o permiso fijado</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Eliminado aquí</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Eliminado allí</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Replaced here</source>
        <translation>Reemplazado aquí</translation>
    </message>
    <message>
        <source>Replaced there</source>
        <translation>Reemplazado allí</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazado</translation>
    </message>
    <message>
        <source>Conflict found</source>
        <translation>Conflicto encontrado</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Conflicto resuelto</translation>
    </message>
    <message>
        <source>Problem found</source>
        <translation>Problema encontrado</translation>
    </message>
    <message>
        <source>Problem solved</source>
        <translation>Problema resuelto</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>an event</comment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Restored here</source>
        <translation>Restaurado aquí</translation>
    </message>
    <message>
        <source>Restored there</source>
        <translation>Restaurado allí</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Both sides merged</source>
        <translation>Ambos lados combinados</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>an event</comment>
        <translation>Combinado</translation>
    </message>
    <message>
        <source>No longer synced</source>
        <translation>Ya no se sincroniza</translation>
    </message>
    <message>
        <source>Freed here</source>
        <translation>Liberado aquí</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Pasó algo</translation>
    </message>
    <message>
        <source>Nothing was changed. Your other folders go on.</source>
        <translation>No se cambió nada. Las demás carpetas continúan.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed. The %1 files are still on the remote. Your other folders go on.</source>
        <translation>
            <numerusform>No se cambió nada. El %1 archivo sigue en el remoto. Las demás carpetas continúan.</numerusform>
            <numerusform>No se cambió nada. Los %1 archivos siguen en el remoto. Las demás carpetas continúan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed. The %1 files are still on this computer. Your other folders go on.</source>
        <translation>
            <numerusform>No se cambió nada. El %1 archivo sigue en este equipo. Las demás carpetas continúan.</numerusform>
            <numerusform>No se cambió nada. Los %1 archivos siguen en este equipo. Las demás carpetas continúan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tern stopped: %1 of %2 files would be deleted</source>
        <translation>
            <numerusform>Tern se detuvo: se eliminaría %1 de %2 archivo</numerusform>
            <numerusform>Tern se detuvo: se eliminarían %1 de %2 archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds none of the %2 files of %3 that it held when both sides were last the same.</source>
        <translation>
            <numerusform>%1 ya no contiene el %2 archivo de %3 que tenía cuando ambos lados eran iguales por última vez.</numerusform>
            <numerusform>%1 no contiene ninguno de los %2 archivos de %3 que tenía cuando ambos lados eran iguales por última vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds only %4 of the %2 files of %3 that it held when both sides were last the same.</source>
        <translation>
            <numerusform>%1 contiene solo %4 del %2 archivo de %3 que tenía cuando ambos lados eran iguales por última vez.</numerusform>
            <numerusform>%1 contiene solo %4 de los %2 archivos de %3 que tenía cuando ambos lados eran iguales por última vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the folder was moved or emptied by mistake, put it right and check again. If you meant to delete the files, choose Delete there too.</source>
        <translation>Si la carpeta se movió o vació por error, hay que arreglarlo y comprobar de nuevo. Si la eliminación fue a propósito, «Eliminar también allí».</translation>
    </message>
    <message>
        <source>If the disk was swapped or is half mounted, put it right and check again. If the files were deleted on purpose, choose Delete here too.</source>
        <translation>Si el disco se cambió o está montado a medias, hay que arreglarlo y comprobar de nuevo. Si la eliminación fue a propósito, «Eliminar también aquí».</translation>
    </message>
    <message numerus="yes">
        <source>Tern stopped: %1 of %2 files would be emptied</source>
        <translation>
            <numerusform>Tern se detuvo: se vaciaría %1 de %2 archivo</numerusform>
            <numerusform>Tern se detuvo: se vaciarían %1 de %2 archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1, %2 files of %3 have lost their content or are gone.</source>
        <translation>
            <numerusform>En %1, %2 archivo de %3 perdió su contenido o ya no está.</numerusform>
            <numerusform>En %1, %2 archivos de %3 perdieron su contenido o ya no están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tern waits: %1 is not there</source>
        <translation>Tern espera: %1 no está</translation>
    </message>
    <message>
        <source>The folder is missing, or its disk is not connected.</source>
        <translation>Falta la carpeta, o su disco no está conectado.</translation>
    </message>
    <message>
        <source>Nothing was changed. The files here are safe. Your other folders go on.</source>
        <translation>No se cambió nada. Los archivos de aquí están a salvo. Las demás carpetas continúan.</translation>
    </message>
    <message>
        <source>Nothing was changed. The files on the remote are safe. Your other folders go on.</source>
        <translation>No se cambió nada. Los archivos del remoto están a salvo. Las demás carpetas continúan.</translation>
    </message>
    <message>
        <source>Connect the disk, or bring the folder back. Tern goes on by itself.</source>
        <translation>Hay que conectar el disco o recuperar la carpeta. Tern continúa por sí solo.</translation>
    </message>
    <message>
        <source>Tern stopped: %1 is empty</source>
        <translation>Tern se detuvo: %1 está vacío</translation>
    </message>
    <message numerus="yes">
        <source>The folder is there, but none of the %1 files that were in sync, nor the mark by which Tern knows it.</source>
        <translation>
            <numerusform>La carpeta está, pero no el %1 archivo sincronizado, ni la marca por la que Tern la reconoce.</numerusform>
            <numerusform>La carpeta está, pero ninguno de los %1 archivos sincronizados, ni la marca por la que Tern la reconoce.</numerusform>
        </translation>
    </message>
    <message>
        <source>If its disk is not mounted, mount it and check again. To fill the folder from the other side, choose Merge both sides: it deletes nothing.</source>
        <translation>Si su disco no está montado, hay que montarlo y comprobar de nuevo. Para llenar la carpeta desde el otro lado, «Combinar ambos lados»: no elimina nada.</translation>
    </message>
    <message>
        <source>Tern stopped: %1 is another folder than before</source>
        <translation>Tern se detuvo: %1 es otra carpeta que antes</translation>
    </message>
    <message>
        <source>It does not carry the mark of the folder that was synced before. Perhaps another disk is mounted there.</source>
        <translation>No lleva la marca de la carpeta que se sincronizaba antes. Quizá haya otro disco montado ahí.</translation>
    </message>
    <message>
        <source>If it is the wrong disk, put it right and check again. If it is the right folder, choose Merge both sides: it deletes nothing.</source>
        <translation>Si es el disco equivocado, hay que arreglarlo y comprobar de nuevo. Si es la carpeta correcta, «Combinar ambos lados»: no elimina nada.</translation>
    </message>
    <message>
        <source>Tern stopped: %1 is older than before</source>
        <translation>Tern se detuvo: %1 es más antiguo que antes</translation>
    </message>
    <message>
        <source>The folder looks as it did some time ago, as if it was restored from a backup.</source>
        <translation>La carpeta está como hace un tiempo, como restaurada de una copia de seguridad.</translation>
    </message>
    <message>
        <source>If that was not meant to be, put it right and check again. To go on with it, choose Merge both sides: it deletes nothing.</source>
        <translation>Si no fue a propósito, hay que arreglarlo y comprobar de nuevo. Para seguir con ella, «Combinar ambos lados»: no elimina nada.</translation>
    </message>
    <message>
        <source>Tern stopped: %1 was exchanged</source>
        <translation>Tern se detuvo: %1 fue sustituido</translation>
    </message>
    <message>
        <source>While files were being synced, another folder took its place.</source>
        <translation>Mientras se sincronizaban archivos, otra carpeta ocupó su lugar.</translation>
    </message>
    <message>
        <source>Nothing was deleted. What was done before is kept. Your other folders go on.</source>
        <translation>No se eliminó nada. Lo hecho antes se conserva. Las demás carpetas continúan.</translation>
    </message>
    <message>
        <source>Check which disk is mounted there, then check again.</source>
        <translation>Hay que ver qué disco está montado ahí y comprobar de nuevo.</translation>
    </message>
    <message>
        <source>Tern stopped: the disk is full</source>
        <translation>Tern se detuvo: el disco está lleno</translation>
    </message>
    <message>
        <source>The disk of %1 has %2 free, and %3 are needed.</source>
        <translation>El disco de %1 tiene %2 libres, y hacen falta %3.</translation>
    </message>
    <message>
        <source>The disk of %1 has no room left.</source>
        <translation>El disco de %1 no tiene más espacio.</translation>
    </message>
    <message>
        <source>No file was harmed. What was done before is kept. Your other folders go on.</source>
        <translation>Ningún archivo sufrió daños. Lo hecho antes se conserva. Las demás carpetas continúan.</translation>
    </message>
    <message>
        <source>Free some space on that disk, then check again.</source>
        <translation>Hay que liberar espacio en ese disco y comprobar de nuevo.</translation>
    </message>
    <message>
        <source>Tern stopped</source>
        <translation>Tern se detuvo</translation>
    </message>
    <message>
        <source>Something was not as it should be.</source>
        <translation>Algo no estaba como debía.</translation>
    </message>
    <message>
        <source>Look at both sides, then check again.</source>
        <translation>Hay que mirar ambos lados y comprobar de nuevo.</translation>
    </message>
    <message>
        <source>It could not be read here.</source>
        <translation>No se pudo leer aquí.</translation>
    </message>
    <message>
        <source>It could not be read on the remote.</source>
        <translation>No se pudo leer en el remoto.</translation>
    </message>
    <message>
        <source>It could not be read on either side.</source>
        <translation>No se pudo leer en ninguno de los lados.</translation>
    </message>
    <message>
        <source>Nothing in it was changed or deleted.</source>
        <translation>Nada de su contenido se cambió ni se eliminó.</translation>
    </message>
    <message>
        <source>It was not changed or deleted.</source>
        <translation>No se cambió ni se eliminó.</translation>
    </message>
    <message>
        <source>Change its permissions, then choose Check again.</source>
        <translation>Hay que cambiar los permisos y elegir «Comprobar de nuevo».</translation>
    </message>
    <message>
        <source>A program is still writing it here. Tern takes it when it is done.</source>
        <translation>Un programa aún lo está escribiendo aquí. Tern lo toma cuando termine.</translation>
    </message>
    <message>
        <source>A program is still writing it on the remote. Tern takes it when it is done.</source>
        <translation>Un programa aún lo está escribiendo en el remoto. Tern lo toma cuando termine.</translation>
    </message>
    <message>
        <source>Programs are still writing it on both sides. Tern takes it when they are done.</source>
        <translation>Hay programas escribiéndolo en ambos lados. Tern lo toma cuando terminen.</translation>
    </message>
    <message>
        <source>%1 in this folder has a name that cannot be synced. It was left as it is. Give it another name.</source>
        <translation>%1, en esta carpeta, tiene un nombre que no se puede sincronizar. Quedó como estaba. Hace falta otro nombre.</translation>
    </message>
    <message>
        <source>Another disk is mounted here. Tern leaves it alone; add it as a folder of its own.</source>
        <translation>Aquí hay otro disco montado. Tern no lo toca; se puede añadir como carpeta propia.</translation>
    </message>
    <message>
        <source>It is no ordinary file, but a socket, a pipe or a device. Those are never synced. It was left as it is.</source>
        <translation>No es un archivo corriente, sino un socket, una tubería o un dispositivo. Eso nunca se sincroniza. Quedó como estaba.</translation>
    </message>
    <message>
        <source>It is of a kind that is never synced. It was left as it is.</source>
        <translation>Es de un tipo que nunca se sincroniza. Quedó como estaba.</translation>
    </message>
    <message>
        <source>Nothing in its folder is synced until it is corrected. Your files are safe.</source>
        <translation>En su carpeta no se sincroniza nada hasta que se corrija. Los archivos están a salvo.</translation>
    </message>
    <message>
        <source>The rules in it cannot be understood.</source>
        <translation>Sus reglas no se entienden.</translation>
    </message>
    <message>
        <source>The rules in it cannot be understood: %1.</source>
        <translation>Sus reglas no se entienden: %1.</translation>
    </message>
    <message>
        <source>It is left alone on both sides, as the rules say.</source>
        <translation>No se toca en ningún lado, como dicen las reglas.</translation>
    </message>
    <message>
        <source>It was emptied on both sides, although nobody edited it. Restore it from the trash or from a backup.</source>
        <translation>Se vació en ambos lados, aunque nadie lo editó. Se puede restaurar de la papelera o de una copia de seguridad.</translation>
    </message>
    <message>
        <source>It could not be synced. It was left as it is.</source>
        <translation>No se pudo sincronizar. Quedó como estaba.</translation>
    </message>
    <message>
        <source>The timetable lets it wait.</source>
        <translation>Espera según el horario.</translation>
    </message>
    <message>
        <source>The timetable lets it wait until %1.</source>
        <translation>Espera según el horario hasta %1.</translation>
    </message>
    <message>
        <source>It waits: this network is metered.</source>
        <translation>Espera: esta red es de uso medido.</translation>
    </message>
    <message>
        <source>It waits until %1: this network is metered.</source>
        <translation>Espera hasta %1: esta red es de uso medido.</translation>
    </message>
    <message>
        <source>It waits: the computer runs on battery.</source>
        <translation>Espera: el equipo funciona con batería.</translation>
    </message>
    <message>
        <source>It waits until %1: the computer runs on battery.</source>
        <translation>Espera hasta %1: el equipo funciona con batería.</translation>
    </message>
    <message>
        <source>It waits.</source>
        <translation>Espera.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files over %2 wait (%3).</source>
        <translation>
            <numerusform>%1 archivo de más de %2 espera (%3).</numerusform>
            <numerusform>%1 archivos de más de %2 esperan (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files over %2 wait until %4 (%3).</source>
        <translation>
            <numerusform>%1 archivo de más de %2 espera hasta %4 (%3).</numerusform>
            <numerusform>%1 archivos de más de %2 esperan hasta %4 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>so much in a second</comment>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 archivo</numerusform>
            <numerusform>%1 archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conflicts wait</source>
        <translation>
            <numerusform>%1 conflicto espera</numerusform>
            <numerusform>%1 conflictos esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be synced</source>
        <translation>
            <numerusform>%1 archivo no se pudo sincronizar</numerusform>
            <numerusform>%1 archivos no se pudieron sincronizar</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation>Comprobado ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n minutes ago</source>
        <translation>
            <numerusform>Comprobado hace %n minuto</numerusform>
            <numerusform>Comprobado hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <comment>“today, 13:52” or a date</comment>
        <translation>Comprobado: %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Last in sync: %1</source>
        <comment>“today, 13:52” or a date</comment>
        <translation>Última vez sincronizado: %1</translation>
    </message>
    <message>
        <source>This folder is missing or not connected</source>
        <translation>Esta carpeta falta o no está conectada</translation>
    </message>
    <message>
        <source>Files on the remote are safe</source>
        <translation>Los archivos del remoto están a salvo</translation>
    </message>
    <message>
        <source>Disk not connected</source>
        <translation>Disco no conectado</translation>
    </message>
    <message>
        <source>The remote cannot be reached</source>
        <translation>El remoto no está accesible</translation>
    </message>
    <message>
        <source>Files here are safe</source>
        <translation>Los archivos de aquí están a salvo</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Casi listo</translation>
    </message>
    <message numerus="yes">
        <source>%1 files to go</source>
        <translation>
            <numerusform>Falta %1 archivo</numerusform>
            <numerusform>Faltan %1 archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is in sync</source>
        <translation>Todo lo demás está sincronizado</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are tried again by themselves</source>
        <translation>
            <numerusform>%1 archivo se vuelve a intentar por sí solo</numerusform>
            <numerusform>%1 archivos se vuelven a intentar por sí solos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>La carpeta no está</translation>
    </message>
    <message>
        <source>The folder is empty</source>
        <translation>La carpeta está vacía</translation>
    </message>
    <message>
        <source>Another folder stands in its place</source>
        <translation>Otra carpeta ocupa su lugar</translation>
    </message>
    <message>
        <source>The folder is older than before</source>
        <translation>La carpeta es más antigua que antes</translation>
    </message>
    <message>
        <source>The folder was exchanged</source>
        <translation>La carpeta fue sustituida</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>No se eliminó nada</translation>
    </message>
    <message numerus="yes">
        <source>%1 files would be deleted</source>
        <translation>
            <numerusform>Se eliminaría %1 archivo</numerusform>
            <numerusform>Se eliminarían %1 archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files would be emptied</source>
        <translation>
            <numerusform>Se vaciaría %1 archivo</numerusform>
            <numerusform>Se vaciarían %1 archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>No file was harmed</source>
        <translation>Ningún archivo sufrió daños</translation>
    </message>
    <message numerus="yes">
        <source>%1 conflicts in %2</source>
        <comment>%2 is the name of a folder</comment>
        <translation>
            <numerusform>%1 conflicto en %2</numerusform>
            <numerusform>%1 conflictos en %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conflicts in %2 folders</source>
        <translation>
            <numerusform>%1 conflicto en %2 carpetas</numerusform>
            <numerusform>%1 conflictos en %2 carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 problems in %2</source>
        <comment>%2 is the name of a folder</comment>
        <translation>
            <numerusform>%1 problema en %2</numerusform>
            <numerusform>%1 problemas en %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 problems in %2 folders</source>
        <translation>
            <numerusform>%1 problema en %2 carpetas</numerusform>
            <numerusform>%1 problemas en %2 carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders in sync</source>
        <translation>
            <numerusform>%1 carpeta sincronizada</numerusform>
            <numerusform>%1 carpetas sincronizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders waiting</source>
        <translation>
            <numerusform>%1 carpeta en espera</numerusform>
            <numerusform>%1 carpetas en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders paused</source>
        <translation>
            <numerusform>%1 carpeta en pausa</numerusform>
            <numerusform>%1 carpetas en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders offline</source>
        <translation>
            <numerusform>%1 carpeta sin conexión</numerusform>
            <numerusform>%1 carpetas sin conexión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders scanning</source>
        <translation>
            <numerusform>%1 carpeta buscando cambios</numerusform>
            <numerusform>%1 carpetas buscando cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders syncing</source>
        <translation>
            <numerusform>%1 carpeta sincronizándose</numerusform>
            <numerusform>%1 carpetas sincronizándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders need attention</source>
        <translation>
            <numerusform>%1 carpeta requiere atención</numerusform>
            <numerusform>%1 carpetas requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders stopped</source>
        <translation>
            <numerusform>%1 carpeta detenida</numerusform>
            <numerusform>%1 carpetas detenidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation>Buscando cambios</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Todavía no hay carpetas</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date of this year: 12 November</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date: 12 November 2025</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>a time of day</comment>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>a time of day</comment>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>after “until”: a time of day</comment>
        <translation>las %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>after “until”: a time of day</comment>
        <translation>mañana a las %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>after “until”: a date and a time of day</comment>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>Until you resume it</source>
        <translation>Hasta que se reanude</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>Queda cerca de %n minuto</numerusform>
            <numerusform>Quedan unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hours left</source>
        <translation>
            <numerusform>Queda cerca de %n hora</numerusform>
            <numerusform>Quedan unas %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n days left</source>
        <translation>
            <numerusform>Queda cerca de %n día</numerusform>
            <numerusform>Quedan unos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 min</source>
        <comment>less than a minute is left</comment>
        <translation>1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in quotation marks</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>inside of a sentence</comment>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>inside of a sentence</comment>
        <translation>ayer, %1</translation>
    </message>
    <message>
        <source>Run undone</source>
        <comment>an event</comment>
        <translation>Pasada deshecha</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>de menos de %1</translation>
    </message>
    <message>
        <source>of at most %1</source>
        <translation>de como mucho %1</translation>
    </message>
    <message>
        <source>of exactly %1</source>
        <translation>de exactamente %1</translation>
    </message>
    <message>
        <source>of another size than %1</source>
        <translation>que no miden %1</translation>
    </message>
    <message>
        <source>of at least %1</source>
        <translation>de al menos %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>de más de %1</translation>
    </message>
    <message>
        <source>changed in the last %1</source>
        <translation>cambiados hace como mucho %1</translation>
    </message>
    <message>
        <source>not changed in the last %1</source>
        <translation>sin cambios desde hace %1</translation>
    </message>
    <message>
        <source>changed before %1</source>
        <translation>cambiados antes del %1</translation>
    </message>
    <message>
        <source>changed on %1 or before</source>
        <translation>cambiados el %1 o antes</translation>
    </message>
    <message>
        <source>changed on %1</source>
        <translation>cambiados el %1</translation>
    </message>
    <message>
        <source>not changed on %1</source>
        <translation>no cambiados el %1</translation>
    </message>
    <message>
        <source>changed on %1 or later</source>
        <translation>cambiados el %1 o después</translation>
    </message>
    <message>
        <source>changed after %1</source>
        <translation>cambiados después del %1</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>carpetas</translation>
    </message>
    <message>
        <source>links</source>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>plain files</source>
        <translation>archivos corrientes</translation>
    </message>
    <message>
        <source>named %1</source>
        <translation>con el nombre %1</translation>
    </message>
    <message>
        <source>not named %1</source>
        <translation>sin el nombre %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en la ruta %1</translation>
    </message>
    <message>
        <source>not at %1</source>
        <translation>fuera de la ruta %1</translation>
    </message>
    <message>
        <source>ending in %1</source>
        <translation>con extensión %1</translation>
    </message>
    <message>
        <source>not ending in %1</source>
        <translation>sin extensión %1</translation>
    </message>
    <message>
        <source>that are %1</source>
        <translation>que son %1</translation>
    </message>
    <message>
        <source>that are no %1</source>
        <translation>que no son %1</translation>
    </message>
    <message>
        <source>in a folder %1</source>
        <translation>en una carpeta %1</translation>
    </message>
    <message>
        <source>not in a folder %1</source>
        <translation>fuera de una carpeta %1</translation>
    </message>
    <message>
        <source>with %1 %2 %3</source>
        <translation>con %1 %2 %3</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>no (%1)</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>files %1</source>
        <translation>archivos %1</translation>
    </message>
    <message>
        <source>Less than a minute</source>
        <translation>Menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minutes</source>
        <translation>
            <numerusform>Cerca de %Ln minuto</numerusform>
            <numerusform>Unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hours</source>
        <translation>
            <numerusform>Cerca de %Ln hora</numerusform>
            <numerusform>Unas %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln days</source>
        <translation>
            <numerusform>Cerca de %Ln día</numerusform>
            <numerusform>Unos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>Esto no se puede leer: %1.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text.</source>
        <translation>Esto no es texto UTF-8.</translation>
    </message>
    <message>
        <source>This is not YAML: %1.</source>
        <translation>Esto no es YAML: %1.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>El archivo supera 1 MiB.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Esto está anidado demasiado hondo.</translation>
    </message>
    <message>
        <source>More than 100,000 values stand here.</source>
        <translation>Aquí hay más de 100 000 valores.</translation>
    </message>
    <message>
        <source>There is no key %1.</source>
        <translation>No hay ninguna clave %1.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>%1 stands here a second time.</source>
        <translation>%1 aparece aquí por segunda vez.</translation>
    </message>
    <message>
        <source>This has the wrong form.</source>
        <translation>Esto tiene una forma equivocada.</translation>
    </message>
    <message>
        <source>%1 has the wrong form.</source>
        <translation>%1 tiene una forma equivocada.</translation>
    </message>
    <message>
        <source>%1 cannot be %2.</source>
        <translation>%1 no puede ser %2.</translation>
    </message>
    <message>
        <source>The name %1 cannot be used.</source>
        <translation>El nombre %1 no sirve.</translation>
    </message>
    <message>
        <source>A second folder is called %1.</source>
        <translation>Otra carpeta se llama %1.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same places.</source>
        <translation>%1 y %2 tienen los mismos lugares.</translation>
    </message>
    <message>
        <source>%1 and %2 are one place.</source>
        <translation>%1 y %2 son el mismo lugar.</translation>
    </message>
    <message>
        <source>%1 lies inside %2.</source>
        <translation>%1 está dentro de %2.</translation>
    </message>
    <message>
        <source>%1 is a kind of remote that this version does not have.</source>
        <translation>%1 es un tipo de remoto que esta versión no tiene.</translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <translation>En %1: %2.</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 stands above.</source>
        <translation>%1 es %2, pero arriba dice %3.</translation>
    </message>
    <message>
        <source>%1 includes itself, by way of %2.</source>
        <translation>%1 se incluye a sí mismo a través de %2.</translation>
    </message>
    <message>
        <source>%1 is one included file too many.</source>
        <translation>%1 es un archivo incluido de más.</translation>
    </message>
    <message>
        <source>There are more than 1,000 rules, from %1 on.</source>
        <translation>Hay más de 1000 reglas, a partir de %1.</translation>
    </message>
    <message>
        <source>This is wrong.</source>
        <translation>Esto está mal.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>En ambos sentidos</translation>
    </message>
    <message>
        <source>Up only</source>
        <translation>Solo subida</translation>
    </message>
    <message>
        <source>Down only</source>
        <translation>Solo bajada</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Preguntar antes</translation>
    </message>
    <message>
        <source>%1, merge</source>
        <translation>%1, combinar</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>The newest wins</source>
        <translation>Gana la más nueva</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Conservar la otra</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>Merge, ask where that fails</source>
        <translation>Combinar, y si falla preguntar</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 ¿Quizá %2?</translation>
    </message>
    <message>
        <source>%1 Allowed: %2.</source>
        <translation>%1 Permitido: %2.</translation>
    </message>
    <message>
        <source>The configuration has a mistake; no folder is synced until it is corrected</source>
        <translation>La configuración tiene un error; ninguna carpeta se sincroniza hasta que se corrija</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>after “since”: a time of day</comment>
        <translation>las %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>after “since”: a time of day</comment>
        <translation>ayer a las %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>after “since”: a date</comment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>Open some of the files and look. If they were damaged, choose Merge both sides: both versions are kept until you decide. If they are meant to be empty, choose Empty them too.</source>
        <translation>Conviene abrir algunos archivos y mirar. Si están dañados, «Combinar ambos lados»: las dos versiones quedan hasta que se decida. Si deben estar vacíos, «Vaciarlos también».</translation>
    </message>
    <message>
        <source>Disk not connected since %1</source>
        <translation>Disco no conectado desde %1</translation>
    </message>
    <message>
        <source>The remote has been away since %1</source>
        <translation>El remoto no está accesible desde %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The configuration has a mistake</source>
        <translation>La configuración tiene un error</translation>
    </message>
    <message>
        <source>Nothing was changed, and your files are safe. All folders wait until this is corrected: %1</source>
        <translation>No se ha cambiado nada y los archivos están a salvo. Todas las carpetas esperan hasta que se corrija esto: %1</translation>
    </message>
    <message>
        <source>Waits until %1 is corrected</source>
        <translation>Espera hasta que se corrija %1</translation>
    </message>
    <message>
        <source>Its files are safe</source>
        <translation>Los archivos están a salvo</translation>
    </message>
</context>
</TS>
