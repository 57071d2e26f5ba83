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
        <source>Log of the program</source>
        <translation>Registro del programa</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>the configuration or the log</comment>
        <translation>Mostrar: %1</translation>
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
        <translation>Se actualiza al escribir</translation>
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
    <name>tern::RuleStrip</name>
    <message>
        <source>Do this</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>As the folder does</source>
        <translation>Como en la carpeta</translation>
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
        <translation>%1: %2, línea %3. Las reglas con patrones y clases se editan en su archivo.</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Cambiada, sin guardar</translation>
    </message>
    <message>
        <source>At column %1: %2</source>
        <translation>En la columna %1: %2</translation>
    </message>
    <message>
        <source>Reads as: %1</source>
        <translation>Significa: %1</translation>
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
        <translation>Activa</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactiva</translation>
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
        <translation>Acción</translation>
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
        <translation>Aún no hay carpetas. Las reglas dicen qué se sincroniza de una carpeta y en qué sentido.</translation>
    </message>
    <message>
        <source>The rules cannot be read</source>
        <translation>No se pueden leer las reglas</translation>
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
        <translation>Otra persona o programa cambió el archivo, y quedó como está</translation>
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
        <source>Save or discard these rules first.</source>
        <translation>Primero hay que guardar o descartar estas reglas.</translation>
    </message>
    <message numerus="yes">
        <source>The first rule that matches decides. Drag to change the order. These rules hold for %n folders.</source>
        <translation>
            <numerusform>Decide la primera regla que coincide. El orden se cambia arrastrando. Estas reglas valen para %n carpeta.</numerusform>
            <numerusform>Decide la primera regla que coincide. El orden se cambia arrastrando. Estas reglas valen para %n carpetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rule that matches decides. Drag to change the order.</source>
        <translation>Decide la primera regla que coincide. El orden se cambia arrastrando.</translation>
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
        <translation>Comprobando qué cambiaría al guardar…</translation>
    </message>
    <message>
        <source>Nothing is deleted on either side.</source>
        <translation>No se elimina nada en ningún lado.</translation>
    </message>
    <message>
        <source>What saving would change cannot be told now. %1</source>
        <translation>Ahora no se puede decir qué cambiaría al guardar. %1</translation>
    </message>
    <message>
        <source>Saving would change nothing for the files there are.</source>
        <translation>Guardar no cambiaría nada para los archivos que hay.</translation>
    </message>
    <message>
        <source>Saving would</source>
        <translation>Guardar supondría</translation>
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
            <numerusform>dejar de bajar %Ln archivo</numerusform>
            <numerusform>dejar de bajar %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stop sending up %Ln files</source>
        <translation>
            <numerusform>dejar de subir %Ln archivo</numerusform>
            <numerusform>dejar de subir %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ask first about %Ln files</source>
        <translation>
            <numerusform>preguntar antes por %Ln archivo</numerusform>
            <numerusform>preguntar antes por %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>send %Ln files another way</source>
        <translation>
            <numerusform>enviar %Ln archivo en otro sentido</numerusform>
            <numerusform>enviar %Ln archivos en otro sentido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stop syncing %Ln files</source>
        <translation>
            <numerusform>dejar de sincronizar %Ln archivo</numerusform>
            <numerusform>dejar de sincronizar %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start syncing %Ln files</source>
        <translation>
            <numerusform>empezar a sincronizar %Ln archivo</numerusform>
            <numerusform>empezar a sincronizar %Ln archivos</numerusform>
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
        <translation>Elegir qué conservar</translation>
    </message>
    <message>
        <source>Choose what to keep on this computer</source>
        <translation>Elegir qué conservar en este equipo</translation>
    </message>
    <message>
        <source>%1. The rest stays on the remote.</source>
        <translation>%1. El resto queda en el remoto.</translation>
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
        <translation>Solo lo marcado</translation>
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
        <translation>Comprobando ambos lados…</translation>
    </message>
    <message>
        <source>The folders could not be looked at</source>
        <translation>No se pudieron comprobar las carpetas</translation>
    </message>
    <message>
        <source>The remote cannot be looked at now</source>
        <translation>Ahora no se puede comprobar el remoto</translation>
    </message>
    <message>
        <source>%1 Only what is here is shown.</source>
        <translation>%1 Solo se muestra lo que está aquí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n places could not be read</source>
        <translation>
            <numerusform>No se pudo leer %n lugar</numerusform>
            <numerusform>No se pudieron leer %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in there is not counted.</source>
        <translation>Lo que hay allí no se cuenta.</translation>
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
        <translation>Libera %1 aquí y trae %2; en el remoto no se elimina nada</translation>
    </message>
    <message>
        <source>Frees %1 here; nothing is deleted on the remote</source>
        <translation>Libera %1 aquí; en el remoto no se elimina nada</translation>
    </message>
    <message>
        <source>Fetches %1; nothing is deleted on the remote</source>
        <translation>Trae %1; en el remoto no se elimina nada</translation>
    </message>
    <message>
        <source>Nothing is freed or fetched now; nothing is deleted on the remote</source>
        <translation>Ahora no se libera ni se trae nada; en el remoto no se elimina nada</translation>
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
        <translation>Anotando lo elegido…</translation>
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
        <translation>Lo elegido está anotado, pero no se liberó nada</translation>
    </message>
    <message>
        <source>Done. Nothing was deleted on the remote.</source>
        <translation>Hecho. En el remoto no se eliminó nada.</translation>
    </message>
    <message>
        <source>Freed %1 here. Nothing was deleted on the remote.</source>
        <translation>Se liberaron %1 aquí. En el remoto no se eliminó nada.</translation>
    </message>
    <message>
        <source>Freeing ended early</source>
        <translation>La liberación terminó antes de tiempo</translation>
    </message>
    <message>
        <source>%1, %2, stay here: the remote does not hold them safely.</source>
        <translation>%1, %2, quedan aquí: el remoto no los tiene a salvo.</translation>
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
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
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
    <name>tern::TimetableEditor</name>
    <message>
        <source>5 MB/s</source>
        <translation>5 MB/s</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
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
        <source>Limit</source>
        <translation>Límite</translation>
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
    <name>tern::YamlEditor</name>
    <message>
        <source>Text of the rules</source>
        <translation>Texto de las reglas</translation>
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
        <source>Open some of the files and look. If they were damaged, choose Copy them back. If they are meant to be empty, choose Empty them too.</source>
        <translation>Conviene abrir algunos archivos y mirar. Si están dañados, «Copiarlos de vuelta». Si deben estar vacíos, «Vaciarlos también».</translation>
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
        <translation>de %1 como mucho</translation>
    </message>
    <message>
        <source>of exactly %1</source>
        <translation>de %1 exactos</translation>
    </message>
    <message>
        <source>of another size than %1</source>
        <translation>de un tamaño distinto de %1</translation>
    </message>
    <message>
        <source>of at least %1</source>
        <translation>de %1 como mínimo</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>de más de %1</translation>
    </message>
    <message>
        <source>changed in the last %1</source>
        <translation>cambiados en los últimos %1</translation>
    </message>
    <message>
        <source>not changed in the last %1</source>
        <translation>sin cambios en los últimos %1</translation>
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
        <translation>archivos normales</translation>
    </message>
    <message>
        <source>named %1</source>
        <translation>con nombre %1</translation>
    </message>
    <message>
        <source>not named %1</source>
        <translation>sin nombre %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>not at %1</source>
        <translation>fuera de %1</translation>
    </message>
    <message>
        <source>ending in %1</source>
        <translation>terminados en %1</translation>
    </message>
    <message>
        <source>not ending in %1</source>
        <translation>no terminados en %1</translation>
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
        <translation>El archivo ocupa más de 1 MiB.</translation>
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
        <translation>Esto no tiene la forma debida.</translation>
    </message>
    <message>
        <source>%1 has the wrong form.</source>
        <translation>%1 no tiene la forma debida.</translation>
    </message>
    <message>
        <source>%1 cannot be %2.</source>
        <translation>%1 no puede ser %2.</translation>
    </message>
    <message>
        <source>The name %1 cannot be used.</source>
        <translation>El nombre %1 no se puede usar.</translation>
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
        <translation>%1 y %2 son un mismo lugar.</translation>
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
        <translation>%1 es %2, pero arriba pone %3.</translation>
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
        <translation>Ambos sentidos</translation>
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
        <translation>Gana la más reciente</translation>
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
        <translation>Combinar, y si no, preguntar</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 ¿Quizá %2?</translation>
    </message>
    <message>
        <source>%1 Allowed: %2.</source>
        <translation>%1 Permitido: %2.</translation>
    </message>
</context>
</TS>
