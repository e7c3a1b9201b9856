# Read by catalina.sh. PESONA_INSTANCE is author or public; Magnolia looks at it at the first installation only.
if [ "$PESONA_INSTANCE" = author ]; then author=true; else author=false; fi

CATALINA_OPTS="$CATALINA_OPTS -Dmagnolia.bootstrap.authorInstance=$author"
CATALINA_OPTS="$CATALINA_OPTS -Dmagnolia.home=/data -Dmagnolia.repositories.home=/data/repositories -Dmagnolia.logs.dir=/data/logs"
CATALINA_OPTS="$CATALINA_OPTS -Dmagnolia.author.key.location=/data/activation-key.properties"
CATALINA_OPTS="$CATALINA_OPTS -Dmagnolia.config.locations=/etc/pesona"
# Light modules of the office: there its settings of Pesona stand, which an author doesn't work without.
if [ "$author" = true ]; then CATALINA_OPTS="$CATALINA_OPTS -Dmagnolia.resources.dir=/etc/pesona/modules"; fi
# Installs and updates modules without somebody pressing a button.
CATALINA_OPTS="$CATALINA_OPTS -Dmagnolia.update.auto=true"
CATALINA_OPTS="$CATALINA_OPTS -Dfile.encoding=UTF-8 -Djava.awt.headless=true -XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError"
