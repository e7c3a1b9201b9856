package id.go.bengkaliskab.pesona.embedded;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * The log of an installation: a file a day in its data folder, at most 10 MB each, kept for 30 days
 * and 300 MB.
 */
final class LogFile {
  private static final int DAYS = 30;

  private LogFile() {}

  /** Begins to write; the console is for the sentences of commands from then on. */
  static void begin(Path data) {
    if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
      return;
    }
    Path folder = data.resolve("logs");
    RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
    appender.setContext(context);
    appender.setName("FILE");
    appender.setFile(folder.resolve("pesona.log").toString());
    appender.setEncoder(encoder(context));
    SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy = new SizeAndTimeBasedRollingPolicy<>();
    policy.setContext(context);
    policy.setParent(appender);
    policy.setFileNamePattern(folder.resolve("pesona-%d{yyyy-MM-dd}-%i.log.gz").toString());
    policy.setMaxFileSize(FileSize.valueOf("10MB"));
    policy.setMaxHistory(DAYS);
    policy.setTotalSizeCap(FileSize.valueOf("300MB"));
    policy.start();
    appender.setRollingPolicy(policy);
    appender.start();
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.detachAppender("FILE");
    root.detachAppender("CONSOLE");
    root.addAppender(appender);
  }

  /** Leads what Tomcat, Jersey and the PDF library log by other means to the same place. */
  static void takeOverOtherLogging() {
    XRLog.setLoggerImpl(new Slf4jLogger());
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }

  private static PatternLayoutEncoder encoder(LoggerContext context) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    // line breaks of messages are marked, so that no input can forge a line of its own
    encoder.setPattern(
        "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX,UTC} %-5level %logger{1} [%thread] %replace(%msg){'[\\r\\n]+',' | '}%n%ex");
    encoder.start();
    return encoder;
  }
}
