package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.util.Version;

/** Lucene's Indonesian analyzer with the constructor that Jackrabbit's configuration needs. */
public final class IndonesianTextAnalyzer extends Analyzer {
  private final IndonesianAnalyzer indonesian = new IndonesianAnalyzer(Version.LUCENE_36);

  @Override
  public TokenStream tokenStream(String field, Reader reader) {
    return indonesian.tokenStream(field, reader);
  }

  @Override
  public TokenStream reusableTokenStream(String field, Reader reader) throws IOException {
    return indonesian.reusableTokenStream(field, reader);
  }

  @Override
  public void close() {
    indonesian.close();
    super.close();
  }
}
